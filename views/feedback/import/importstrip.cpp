#include "views/feedback/import/importstrip.h"

#include "views/theme/measures.h"
#include "views/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace Views {

using namespace Qt::StringLiterals;

static constexpr int quietTime = 500; // ms
static constexpr int barWidth = 200;
static constexpr int steps = 1000; // of the bar

ImportStrip::ImportStrip(QWidget *parent)
    : QFrame(parent)
    , m_title(new ElidedLabel(QString()))
    , m_rows(new PlainLabel({}, Look::Second))
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName("importStrip"_L1);
    setProperty("look", u"panel"_s);
    m_bar->setRange(0, steps);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(barWidth);
    m_cancel->setObjectName("importCancel"_L1);
    m_cancel->setToolTip(tr("Stops the import. Nothing of it stays."));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Measure::panelMargin, Measure::gap, Measure::gap, Measure::gap);
    row->setSpacing(Measure::panelMargin);
    row->addWidget(m_title, 1);
    row->addWidget(m_rows);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietTime);
    connect(&m_quiet, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_title->setText(tr("The import is being taken back…"));
        emit cancelRequested();
    });
    hide();
}

void ImportStrip::begin(const QString &name)
{
    m_title->setText(tr("Importing feedback from “%1”").arg(name));
    m_bar->setAccessibleName(m_title->text());
    m_cancel->setEnabled(true);
    m_bar->setValue(0);
    m_rows->clear();
    m_quiet.start();
}

void ImportStrip::showProgress(double done, qint64 rows)
{
    m_bar->setValue(int(done * steps));
    m_rows->setText(tr("%Ln row(s) so far", nullptr, int(rows)));
}

void ImportStrip::end()
{
    m_quiet.stop();
    hide();
}

} // namespace Views
