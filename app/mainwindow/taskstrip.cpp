#include "app/mainwindow/taskstrip.h"

#include "model/store/error.h"
#include "views/theme/measures.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace App {

using namespace Qt::StringLiterals;
namespace Measure = Views::Measure;

namespace {

constexpr int QuietMs = 500;
constexpr int BarWidth = 160;

} // namespace

TaskStrip::TaskStrip(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_cancelled(std::make_shared<Cancelled>(false))
{
    setObjectName("taskStrip"_L1);
    setProperty("look", u"panel"_s);
    m_pool.setMaxThreadCount(1);
    m_title->setTextFormat(Qt::PlainText);
    auto *bar = new QProgressBar(this);
    bar->setRange(0, 0);
    bar->setFixedWidth(BarWidth);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName("taskCancel"_L1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Measure::panelMargin, Measure::gap, Measure::gap, Measure::gap);
    row->addWidget(m_title, 1);
    row->addWidget(bar);
    row->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, [this] {
        *m_cancelled = true;
        hide();
    });
    hide();
}

TaskStrip::~TaskStrip()
{
    *m_cancelled = true;
    m_pool.clear();
    m_pool.waitForDone();
}

void TaskStrip::run(const QString &title, Work work, std::function<void()> done)
{
    if (m_running++ == 0)
        m_cancelled = std::make_shared<Cancelled>(false);
    m_title->setText(title);
    QTimer::singleShot(QuietMs, this, [this, flag = m_cancelled] {
        if (m_running > 0 && flag == m_cancelled && !*flag)
            show();
    });
    m_pool.start([this, flag = m_cancelled, work = std::move(work), done = std::move(done)] {
        QString sentence;
        try {
            if (!*flag)
                work(*flag);
        } catch (const Model::Error &error) {
            sentence = error.sentence();
        }
        // The destructor waits for the pool, so this object is still there.
        QMetaObject::invokeMethod(
            this,
            [this, flag, sentence, done] {
                finish();
                if (*flag)
                    return;
                if (!sentence.isEmpty())
                    emit failed(sentence);
                else if (done)
                    done();
            },
            Qt::QueuedConnection);
    });
}

void TaskStrip::finish()
{
    if (--m_running > 0)
        return;
    hide();
    emit idle();
}

} // namespace App
