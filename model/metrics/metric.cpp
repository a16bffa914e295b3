#include "model/metrics/metric.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Model {

namespace {

const auto &definitions()
{
    using enum MetricKind;
    using enum Better;
    static const std::array all{Metric{Nps, u"NPS"_s, u"points"_s, -100, 100, Higher},
                                Metric{Csat, u"CSAT"_s, u"%"_s, 0, 100, Higher},
                                Metric{Ces, u"CES"_s, u"points"_s, 1, 7, Higher},
                                Metric{CesEasy, u"CES_EASY"_s, u"%"_s, 0, 100, Higher},
                                Metric{Ces1, u"CES1"_s, u"points"_s, 1, 5, Lower},
                                Metric{Churn, u"CHURN"_s, u"%"_s, 0, 100, Lower},
                                Metric{Fcr, u"FCR"_s, u"%"_s, 0, 100, Higher},
                                Metric{Frt, u"FRT"_s, u"minutes"_s, 0, {}, Lower},
                                Metric{Tickets, u"TICKETS"_s, u"contacts"_s, 0, {}, Lower}};
    return all;
}

constexpr std::array titles{
    QT_TRANSLATE_NOOP("Metrics", "NPS"),
    QT_TRANSLATE_NOOP("Metrics", "CSAT"),
    QT_TRANSLATE_NOOP("Metrics", "CES"),
    QT_TRANSLATE_NOOP("Metrics", "CES (share of 5–7)"),
    QT_TRANSLATE_NOOP("Metrics", "CES (1.0)"),
    QT_TRANSLATE_NOOP("Metrics", "Churn rate"),
    QT_TRANSLATE_NOOP("Metrics", "First-contact resolution"),
    QT_TRANSLATE_NOOP("Metrics", "First response time"),
    QT_TRANSLATE_NOOP("Metrics", "Ticket volume"),
};

} // namespace

const Metric &Metric::of(MetricKind kind)
{
    Q_ASSERT(kind != MetricKind::Own);
    return definitions()[size_t(kind)];
}

const Metric *Metric::named(const QString &word)
{
    const QString name = word.trimmed();
    const auto &all = definitions();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Metric &metric) {
        return metric.word.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == all.end() ? nullptr : &*found;
}

bool Metric::isShare() const
{
    return kind == MetricKind::Csat || kind == MetricKind::CesEasy || kind == MetricKind::Churn ||
           kind == MetricKind::Fcr;
}

QString Metric::title() const
{
    return kind == MetricKind::Own ? word : QCoreApplication::translate("Metrics", titles[size_t(kind)]);
}

} // namespace Model
