#include "app/actions/shortcutsdialog.h"

#include "app/actions/actionspec.h"
#include "app/actions/shortcuts.h"
#include "app/search/foldedtext.h"
#include "app/settings/settings.h"

#include "views/theme/icons.h"
#include "views/theme/measures.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace App {

using namespace Qt::StringLiterals;
namespace Measure = Views::Measure;

namespace {

constexpr int IdRole = Qt::UserRole;
constexpr QSize UsualSize{620, 620};

QString keysText(const Settings &settings, ActionId action)
{
    return QKeySequence::listToString(shortcutsOf(settings, action), QKeySequence::NativeText);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_find(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_keys(new QKeySequenceEdit)
    , m_conflict(new QLabel)
    , m_assign(new QPushButton)
    , m_reset(new QPushButton(tr("Use the default")))
{
    setObjectName("shortcutsDialog"_L1);
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(UsualSize);
    m_find->setObjectName("shortcutFind"_L1);
    m_find->setPlaceholderText(tr("Find an action"));
    m_find->setAccessibleName(tr("Find an action"));
    m_find->setClearButtonEnabled(true);
    m_list->setObjectName("shortcutList"_L1);
    m_list->setAccessibleName(tr("Actions and their shortcuts"));
    m_list->setHeaderLabels({tr("Action"), tr("Shortcut")});
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_keys->setObjectName("shortcutKeys"_L1);
    m_keys->setAccessibleName(tr("New shortcut"));
    m_assign->setObjectName("shortcutAssign"_L1);
    m_reset->setObjectName("shortcutReset"_L1);
    m_conflict->setObjectName("shortcutConflict"_L1);
    m_conflict->setTextFormat(Qt::PlainText);
    m_conflict->setWordWrap(true);
    m_conflict->setProperty("look", u"warning"_s);

    auto *change = new QHBoxLayout;
    change->addWidget(m_keys, 1);
    change->addWidget(m_assign);
    change->addWidget(m_reset);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *resetAll = buttons->addButton(tr("Use all defaults"), QDialogButtonBox::ResetRole);
    resetAll->setObjectName("shortcutResetAll"_L1);
    // Enter in the key field is a key like any other.
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Measure::panelMargin, Measure::panelMargin, Measure::panelMargin, Measure::panelMargin);
    column->setSpacing(Measure::gap);
    column->addWidget(m_find);
    column->addWidget(m_list, 1);
    column->addLayout(change);
    column->addWidget(m_conflict);
    column->addWidget(buttons);

    fill();
    connect(m_find, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showCurrent);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::checkConflict);
    connect(m_assign, &QPushButton::clicked, this, &ShortcutsDialog::assign);
    connect(m_reset, &QPushButton::clicked, this, [this] { resetShortcut(m_settings, current()); });
    connect(resetAll, &QPushButton::clicked, this, [this] { resetAllShortcuts(m_settings); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(&settings, &Settings::shortcutsChanged, this, &ShortcutsDialog::refresh);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_find->setFocus();
}

void ShortcutsDialog::fill()
{
    for (const ActionSpec &spec : actionSpecs()) {
        auto *item = new QTreeWidgetItem(m_list, {spec.title(), keysText(m_settings, spec.id)});
        item->setIcon(0, Views::icon(QString::fromLatin1(spec.icon)));
        item->setData(0, IdRole, int(spec.id));
        item->setToolTip(0, "<p>"_L1 + spec.toolTip().toHtmlEscaped() + "</p>"_L1);
    }
}

void ShortcutsDialog::refresh()
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        item->setText(1, keysText(m_settings, ActionId(item->data(0, IdRole).toInt())));
    }
    showCurrent();
}

void ShortcutsDialog::filter(const QString &typed)
{
    const FoldedQuery query(typed);
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        item->setHidden(!query.isEmpty() && query.score(folded(item->text(0) + u' ' + item->text(1))) == 0);
    }
}

ActionId ShortcutsDialog::current() const { return ActionId(m_list->currentItem()->data(0, IdRole).toInt()); }

void ShortcutsDialog::showCurrent()
{
    m_keys->setKeySequence(shortcutsOf(m_settings, current()).value(0));
    m_reset->setEnabled(m_settings.shortcuts(current()).has_value());
    checkConflict();
}

void ShortcutsDialog::checkConflict()
{
    const QKeySequence keys = m_keys->keySequence();
    const auto owner = keys.isEmpty() ? std::nullopt : ownerOfShortcut(m_settings, keys, current());
    m_assign->setText(keys.isEmpty() ? tr("No shortcut") : owner ? tr("Use it here instead") : tr("Use it"));
    m_assign->setEnabled(shortcutsOf(m_settings, current()).value(0) != keys);
    m_conflict->setText(
        owner ? tr("“%1” already has %2.").arg(actionSpec(*owner).title(), keys.toString(QKeySequence::NativeText))
              : QString());
}

void ShortcutsDialog::assign() { assignShortcut(m_settings, current(), m_keys->keySequence()); }

} // namespace App
