#include "app/settings/aboutdialog.h"

#include "model/store/database.h"
#include "views/theme/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

#include <zlib.h>

namespace App {

using namespace Qt::StringLiterals;
namespace Measure = Views::Measure;

namespace {

constexpr int LogoSize = 44;
constexpr int DialogWidth = 460;

struct Library
{
    QString name;
    QString version;
    QString licence;
};

QList<Library> libraries()
{
    return {{u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0"_s},
            {u"QCustomPlot"_s, u"2.1"_s, u"GPL-3.0"_s},
            {u"SQLite"_s, Model::sqliteVersion(), AboutDialog::tr("public domain")},
            {u"SQLiteCpp"_s, u"3.2"_s, u"MIT"_s},
            {u"zlib"_s, QString::fromLatin1(zlibVersion()), u"Zlib"_s},
            {AboutDialog::tr("Breeze icons"), {}, u"LGPL-3.0"_s},
            {AboutDialog::tr("Inter typeface"), {}, u"OFL-1.1"_s}};
}

QLabel *words(const QString &text, const char *look = nullptr)
{
    auto *result = new QLabel(text);
    result->setTextFormat(Qt::PlainText);
    result->setWordWrap(true);
    if (look)
        result->setProperty("look", QLatin1String(look));
    return result;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName("aboutDialog"_L1);
    setWindowTitle(tr("About Throughline"));
    setFixedWidth(DialogWidth);
    auto *logo = new QLabel;
    logo->setPixmap(QIcon(u":/icons/throughline.svg"_s).pixmap(QSize(LogoSize, LogoSize), devicePixelRatioF()));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Measure::panelMargin, 2 * Measure::panelMargin, 2 * Measure::panelMargin,
                               Measure::panelMargin);
    column->setSpacing(Measure::gap);
    column->addWidget(logo);
    column->addWidget(words(tr("Throughline %1").arg(QLatin1String(THROUGHLINE_VERSION)), "pageTitle"));
    column->addWidget(words(tr("Customer-journey maps with emotion and effort, in one local file that is yours.")));
    column->addSpacing(Measure::gap);
    column->addWidget(words(tr("Free software under the GNU General Public License, version 3 or later "
                               "(GPL-3.0-or-later). It comes without any warranty."),
                            "second"));
    column->addSpacing(Measure::gap);
    column->addWidget(words(tr("It stands on"), "caption"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Measure::panelMargin);
    grid->setVerticalSpacing(Measure::grid);
    int row = 0;
    for (const Library &library : libraries()) {
        grid->addWidget(words(library.name), row, 0);
        grid->addWidget(words(library.version, "second"), row, 1);
        grid->addWidget(words(library.licence, "second"), row++, 2);
    }
    column->addLayout(grid);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    column->addSpacing(Measure::gap);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

} // namespace App
