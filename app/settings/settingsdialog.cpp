#include "app/settings/settingsdialog.h"

#include "app/settings/settings.h"

#include "model/store/project.h"
#include "views/theme/measures.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace App {

using namespace Qt::StringLiterals;
namespace Measure = Views::Measure;
using Choice = Views::ThemeSwitch::Choice;

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
{
    setObjectName("settingsDialog"_L1);
    setWindowTitle(tr("Settings"));

    auto *language = new QComboBox;
    language->setObjectName("settingsLanguage"_L1);
    language->addItem(tr("As the system"), QString());
    language->addItem(u"English"_s, u"en"_s);
    language->addItem(u"Deutsch"_s, u"de"_s);
    language->setCurrentIndex(qMax(0, language->findData(settings.language())));
    auto *hint = new QLabel(tr("The language changes when Throughline is started next."));
    hint->setObjectName("settingsLanguageHint"_L1);
    hint->setProperty("look", u"small"_s);
    hint->setWordWrap(true);
    hint->hide();

    auto *theme = new QComboBox;
    theme->setObjectName("settingsTheme"_L1);
    theme->addItem(tr("As the system"), int(Choice::System));
    theme->addItem(tr("Light"), int(Choice::Light));
    theme->addItem(tr("Dark"), int(Choice::Dark));
    theme->setCurrentIndex(theme->findData(int(settings.theme())));

    auto *author = new QLineEdit(settings.author());
    author->setObjectName("settingsAuthor"_L1);
    author->setPlaceholderText(Model::Project::author());
    auto *authorHint = new QLabel(tr("Stands in the history beside each of your changes."));
    authorHint->setProperty("look", u"small"_s);
    authorHint->setWordWrap(true);

    auto *shortcuts = new QPushButton(tr("Keyboard shortcuts…"));
    shortcuts->setObjectName("settingsShortcuts"_L1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(Measure::panelMargin, Measure::panelMargin, Measure::panelMargin, Measure::panelMargin);
    form->setHorizontalSpacing(Measure::panelMargin);
    form->setVerticalSpacing(Measure::gap);
    form->addRow(tr("&Language"), language);
    form->addRow(QString(), hint);
    form->addRow(tr("&Colors"), theme);
    form->addRow(tr("Your &name"), author);
    form->addRow(QString(), authorHint);
    form->addRow(tr("Keys"), shortcuts);
    form->addRow(buttons);

    connect(language, &QComboBox::activated, this, [&settings, language, hint] {
        settings.setLanguage(language->currentData().toString());
        hint->show();
    });
    connect(theme, &QComboBox::activated, this,
            [&settings, theme] { settings.setTheme(Choice(theme->currentData().toInt())); });
    connect(author, &QLineEdit::editingFinished, this, [&settings, author] { settings.setAuthor(author->text()); });
    connect(shortcuts, &QPushButton::clicked, this, &SettingsDialog::shortcutsRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

} // namespace App
