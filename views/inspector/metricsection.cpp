#include "views/inspector/metricsection.h"

#include "model/metrics/target.h"
#include "views/inspector/customervoice.h"
#include "views/inspector/sectionline.h"
#include "views/inspector/tonelabel.h"
#include "views/metrics/metricwords.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/plaintooltip.h"

#include <QVBoxLayout>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;
using Tone = ToneLabel::Tone;

MetricSection::MetricSection(Project &project, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"metricSection"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Measure::gap + Measure::grid, 0, 0);
    column->setSpacing(Measure::grid);
    column->addWidget(sectionLine());
    column->addSpacing(Measure::gap);
    column->addWidget(new PlainLabel(tr("Metrics"), Look::Strong));
    m_rows->setSpacing(Measure::grid);
    column->addLayout(m_rows);
    hide();
}

void MetricSection::setVoice(CustomerVoice *voice)
{
    if (m_voice)
        m_voice->disconnect(this);
    m_voice = voice;
    if (voice)
        connect(voice, &CustomerVoice::changed, this, &MetricSection::fill);
    fill();
}

void MetricSection::setPlace(const std::optional<MetricPlace> &place)
{
    if (place == m_place)
        return;
    m_place = place;
    fill();
}

void MetricSection::fill()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<PlaceMetric> metrics = m_voice && m_place ? m_voice->metricsOf(*m_place) : QList<PlaceMetric>();
    for (const PlaceMetric &metric : metrics)
        m_rows->addWidget(rowOf(metric));
    setVisible(!metrics.isEmpty());
}

/** "n 86", or that these are too few, or that somebody else counted. */
static QString answersOf(const MetricValue &value)
{
    const QString count = QLocale().toString(value.n);
    if (value.metric.isCount())
        return {};
    if (value.isReported)
        return MetricSection::tr("as reported");
    return value.isTooFew() ? MetricSection::tr("n %1: too few answers to tell").arg(count)
                            : MetricSection::tr("n %1").arg(count);
}

QWidget *MetricSection::rowOf(const PlaceMetric &metric) const
{
    const QLocale locale;
    const MetricValue &value = metric.value;
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->addWidget(new ElidedLabel(metricTitle(m_project.rows(), value.metric), Look::Second), 1);
    auto *figure = new ToneLabel(Theme::font(Type::Body, Weight::SemiBold));
    figure->say(value.value ? figureText(value.metric, *value.value) : u"–"_s,
                value.isTooFew() ? Tone::Quiet : Tone::Plain);
    line->addWidget(figure);
    column->addLayout(line);
    QStringList aside;
    if (const QString answers = answersOf(value); !answers.isEmpty())
        aside += answers;
    TargetState state = TargetState::Unknown;
    if (metric.target) {
        state = againstTarget(value, *metric.target).state;
        aside += targetText(value, *metric.target);
    }
    if (!aside.isEmpty()) {
        auto *below = new ToneLabel(Theme::font(Type::Small));
        below->setWordWrap(true);
        below->say(aside.join(u" · "_s), state == TargetState::Missed ? Tone::Bad
                                         : state == TargetState::Met  ? Tone::Good
                                                                      : Tone::Quiet);
        column->addWidget(below);
    }
    row->setToolTip(plainToolTip(value.text(locale) + u'\n' + value.formulaText()));
    return row;
}

} // namespace Views
