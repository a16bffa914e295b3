#include "views/curves/curvesheet.h"

#include "model/journey/journey.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Model;

namespace Views {

namespace {

constexpr double margin = 24;
constexpr double sidePad = 44;     // of the chart, where faces and scale stand
constexpr double titleHeight = 84; // title, subtitle, legend
constexpr double stagesHeight = 30;
constexpr double chartHeight = 300;
constexpr double namesHeight = 76;
constexpr int nameLines = 4;

struct CurvesText
{
    Q_DECLARE_TR_FUNCTIONS(CurveSheet)
};

QString dayOf(qint64 time)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).date(), QLocale::ShortFormat);
}

/** The time and the sources of what is measured; empty: it is all feedback, or none. */
QString limitsOf(const CurvesShown &shown)
{
    QStringList parts;
    if (shown.measured.isEmpty())
        return {};
    if (const auto &period = shown.scope.period)
        parts += QStringLiteral("%1 – %2").arg(dayOf(period->from), dayOf(period->to - 1));
    for (const Source source : shown.scope.sources)
        parts += Model::title(source);
    return parts.join(QStringLiteral(", "));
}

QString measuresOf(const CurvesShown &shown)
{
    if (shown.emotion && shown.effort)
        return CurvesText::tr("Emotion and effort");
    return shown.emotion ? CurvesText::tr("Emotion") : shown.effort ? CurvesText::tr("Effort") : QString();
}

QString elided(const QString &text, const QFont &font, double width)
{
    return QFontMetricsF(font).elidedText(text.left(1000).simplified(), Qt::ElideRight, width);
}

} // namespace

CurveSheet::CurveSheet(const Project &project, Id<Journey> id, const Theme &theme, const CurvesShown &shown)
    : m_theme(&theme)
{
    const auto journey = project.find(id);
    if (!journey)
        throw Error(CurvesText::tr("The journey to be exported is no longer in the project. Choose another one."));
    m_title = journey->title.isEmpty() ? CurvesText::tr("Unnamed") : journey->title;
    // The date in UTC: the same project gives the same bytes everywhere.
    QStringList about{project.name(), measuresOf(shown), Model::title(journey->kind),
                      QLocale().toString(project.modified().toUTC().date(), QLocale::ShortFormat)};
    if (const QString limits = limitsOf(shown); !limits.isEmpty())
        about += CurvesText::tr("measured: %1").arg(limits);
    about.removeAll(QString());
    m_subtitle = about.join(QStringLiteral(" · "));
    m_scene.load(project, id);
    m_set.load(project, id);
    m_set.setPersonas(shown.personas);
    m_set.setBranches(shown.branches, shown.chosen);
    CurvePlaces places;
    places.x = [this](Id<Touchpoint> touchpoint) -> std::optional<double> {
        const int index = m_scene.indexOf(touchpoint);
        return index < 0 ? std::nullopt : std::optional(m_scene.node(index).rect.center().x());
    };
    for (int stage = 0; stage < m_scene.geometry().stageCount(); ++stage)
        places.borders.append(m_scene.geometry().stageLeft(stage));
    if (!places.borders.isEmpty())
        places.borders.append(m_scene.geometry().width());
    m_chart.setTheme(theme);
    m_chart.setContent(&m_set, places);
    m_chart.setMeasures(shown.emotion, shown.effort);
    m_chart.setMeasured(measuredPoints(m_set, shown.measured));
    makeLegend();
}

void CurveSheet::makeLegend()
{
    using Sign = CurveLegend::Item::Sign;
    const QList<MeasuredPoint> &points = m_chart.measured();
    const auto has = [&](Model::Measure measure) {
        return m_chart.shows(measure) && std::any_of(points.cbegin(), points.cend(), [=](const MeasuredPoint &point) {
                   return point.measure == measure;
               });
    };
    for (const Model::Measure measure : {Model::Measure::Emotion, Model::Measure::Effort}) {
        const bool effort = measure == Model::Measure::Effort;
        for (const CurveSeries &series : m_set.series()) {
            if (series.measure != measure || series.branch || !m_chart.shows(measure))
                continue;
            const QString name = points.isEmpty() ? series.name : CurvesText::tr("%1, believed").arg(series.name);
            m_legend.append(
                {effort ? CurvesText::tr("%1, effort").arg(series.name) : name, m_chart.colorOf(series), effort});
        }
        if (has(measure)) {
            m_legend.append(
                {effort ? CurvesText::tr("effort, measured (95 %)") : CurvesText::tr("customers, measured (95 %)"),
                 effort ? m_theme->effort : m_theme->text, false, effort ? Sign::Diamond : Sign::Dot});
        }
    }
}

QList<std::pair<double, double>> CurveSheet::pages(double limit) const
{
    const MapGeometry &geometry = m_scene.geometry();
    QList<std::pair<double, double>> result;
    double from = 0;
    for (int stage = 0; stage < geometry.stageCount(); ++stage) {
        if (stage > 0 && pageSize(from, geometry.stageRight(stage)).width() > limit &&
            geometry.stageLeft(stage) > from) {
            result.append({from, geometry.stageLeft(stage)});
            from = geometry.stageLeft(stage);
        }
    }
    result.append({from, std::max(from + 600, geometry.stageCount() ? geometry.width() : 0)});
    return result;
}

QSizeF CurveSheet::pageSize(double from, double to)
{
    return {to - from + 2 * (sidePad + margin),
            margin + titleHeight + stagesHeight + chartHeight + namesHeight + margin};
}

void CurveSheet::paint(QPainter &painter, double from, double to)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(), pageSize(from, to)), m_theme->surface);
    painter.translate(margin, margin);
    paintHeading(painter, from, to);
    painter.translate(0, titleHeight + stagesHeight);
    m_chart.setView(from - sidePad, 1);
    painter.save();
    m_chart.paint(painter, QSize(int(std::ceil(to - from + 2 * sidePad)), int(chartHeight)));
    painter.restore();
    painter.translate(0, chartHeight);
    paintNames(painter, from, to);
    painter.restore();
}

void CurveSheet::paintHeading(QPainter &painter, double from, double to) const
{
    const double width = to - from + 2 * sidePad;
    const auto line = [&](const QFont &font, const QColor &color, double baseline, const QString &text) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QPointF(0, baseline), elided(text, font, width));
    };
    line(Theme::font(Type::PageTitle, Weight::Strong), m_theme->text, 17, m_title);
    line(Theme::font(Type::Small), m_theme->secondText, 37, m_subtitle);
    CurveLegend::paint(painter, {0, 52}, width, m_legend, m_theme->secondText);
    const QFont font = Theme::font(Type::StageTitle, Weight::SemiBold);
    painter.setFont(font);
    painter.setPen(m_theme->text);
    const MapGeometry &geometry = m_scene.geometry();
    for (int stage = 0; stage < geometry.stageCount(); ++stage) {
        const double left = geometry.stageLeft(stage);
        if (left < from - 1 || left >= to)
            continue;
        const QString name = m_scene.stages()[stage].name;
        painter.drawText(QPointF(sidePad + left - from + Measure::stageMargin, titleHeight + 20),
                         elided(name.isEmpty() ? CurvesText::tr("Unnamed") : name, font,
                                geometry.stageWidth(stage) - 2 * Measure::stageMargin));
    }
}

void CurveSheet::paintNames(QPainter &painter, double from, double to) const
{
    const QFont font = Theme::font(Type::Small);
    const double width = Measure::columnPitch - 2 * Measure::gap;
    painter.setFont(font);
    painter.setPen(m_theme->secondText);
    for (const Id<Touchpoint> id : m_set.path()) {
        const int index = m_scene.indexOf(id);
        if (index < 0 || m_scene.node(index).hidden)
            continue;
        const double x = m_scene.node(index).rect.center().x();
        if (x < from || x >= to)
            continue;
        const QString name = m_set.touchpointName(id).left(1000).simplified();
        QTextLayout layout(name, font);
        QTextOption option(Qt::AlignHCenter);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        double y = 14;
        for (int n = 0; n < nameLines; ++n) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            QString text = name.mid(line.textStart(), line.textLength()).trimmed();
            if (n == nameLines - 1)
                text = QFontMetricsF(font).elidedText(name.mid(line.textStart()), Qt::ElideRight, width);
            painter.drawText(QRectF(sidePad + x - from - width / 2, y - 12, width, 16), Qt::AlignCenter, text);
            y += 15;
        }
        layout.endLayout();
    }
}

} // namespace Views
