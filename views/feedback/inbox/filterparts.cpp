#include "views/feedback/inbox/filterparts.h"

#include "model/feedback/feedbackimport.h"
#include "model/store/clock.h"
#include "views/feedback/inbox/feedbackwords.h"

#include <QCoreApplication>

namespace Views {

using namespace Model;

static QString say(const char *text) { return QCoreApplication::translate("FilterParts", text); }

namespace {

class Parts
{
public:
    Parts(const FeedbackFilter &filter, const Project &project)
        : m_filter(filter)
        , m_project(project)
    {
    }

    void add(bool isSaid, const QString &text, const std::function<void(FeedbackFilter &)> &remove)
    {
        if (isSaid)
            m_parts.append({text, remove});
    }
    template <class R>
    void addNamed(Id<R> FeedbackFilter::*member, QString R::*name)
    {
        const Id<R> id = m_filter.*member;
        if (!id)
            return;
        const auto row = m_project.find(id);
        m_parts.append({row ? (*row).*name : say(QT_TRANSLATE_NOOP("FilterParts", "something that is gone")),
                        [member](FeedbackFilter &filter) { filter.*member = {}; }});
    }
    const QList<FilterPart> &list() const { return m_parts; }

private:
    const FeedbackFilter &m_filter;
    const Project &m_project;
    QList<FilterPart> m_parts;
};

} // namespace

static void addStates(Parts &parts, const FeedbackFilter &filter)
{
    parts.add(filter.isHidden, say(QT_TRANSLATE_NOOP("FilterParts", "hidden")),
              [](FeedbackFilter &f) { f.isHidden = false; });
    parts.add(filter.isAnswered.has_value(),
              filter.isAnswered.value_or(false) ? say(QT_TRANSLATE_NOOP("FilterParts", "answered"))
                                                : say(QT_TRANSLATE_NOOP("FilterParts", "open")),
              [](FeedbackFilter &f) { f.isAnswered.reset(); });
    parts.add(filter.isLinked.has_value(),
              filter.isLinked.value_or(false) ? say(QT_TRANSLATE_NOOP("FilterParts", "linked"))
                                              : say(QT_TRANSLATE_NOOP("FilterParts", "not linked")),
              [](FeedbackFilter &f) { f.isLinked.reset(); });
}

QList<FilterPart> partsOf(const FeedbackFilter &filter, const Project &project)
{
    Parts parts(filter, project);
    addStates(parts, filter);
    parts.add(!filter.query.isEmpty(), QStringLiteral("“%1”").arg(filter.query),
              [](FeedbackFilter &f) { f.query.clear(); });
    parts.addNamed(&FeedbackFilter::journey, &Journey::title);
    parts.addNamed(&FeedbackFilter::stage, &Stage::name);
    parts.addNamed(&FeedbackFilter::touchpoint, &Touchpoint::name);
    for (const Source source : filter.sources)
        parts.add(true, title(source), [source](FeedbackFilter &f) { f.sources.removeAll(source); });
    parts.add(filter.mood.has_value(), moodTitle(filter.mood.value_or(Mood::None)),
              [](FeedbackFilter &f) { f.mood.reset(); });
    if (filter.answersTo)
        parts.add(true, Metric::of(*filter.answersTo).title(), [](FeedbackFilter &f) { f.answersTo.reset(); });
    parts.add(!filter.language.isEmpty(), languageTitle(filter.language),
              [](FeedbackFilter &f) { f.language.clear(); });
    parts.addNamed(&FeedbackFilter::persona, &Persona::name);
    parts.addNamed(&FeedbackFilter::tag, &FeedbackTag::name);
    parts.addNamed(&FeedbackFilter::import, &FeedbackImport::name);
    if (filter.period)
        parts.add(true, periodText(*filter.period, QDateTime::fromMSecsSinceEpoch(now(), Qt::UTC)),
                  [](FeedbackFilter &f) { f.period.reset(); });
    return parts.list();
}

} // namespace Views
