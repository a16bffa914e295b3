#include "views/history/changewords.h"

#include "model/feedback/facts.h"
#include "model/journey/records.h"
#include "model/store/quote.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

static constexpr int detailLimit = 8;

static QString say(const char *text) { return QCoreApplication::translate("ChangeWords", text); }

/** What the rows of a table are called. */
template <class R>
constexpr const char *kindName = "";
template <>
constexpr const char *kindName<ProjectInfo> = QT_TRANSLATE_NOOP("ChangeWords", "Project");
template <>
constexpr const char *kindName<Channel> = QT_TRANSLATE_NOOP("ChangeWords", "Channels");
template <>
constexpr const char *kindName<Owner> = QT_TRANSLATE_NOOP("ChangeWords", "Owners");
template <>
constexpr const char *kindName<Persona> = QT_TRANSLATE_NOOP("ChangeWords", "Personas");
template <>
constexpr const char *kindName<Journey> = QT_TRANSLATE_NOOP("ChangeWords", "Journeys");
template <>
constexpr const char *kindName<Participant> = QT_TRANSLATE_NOOP("ChangeWords", "Who takes part");
template <>
constexpr const char *kindName<Stage> = QT_TRANSLATE_NOOP("ChangeWords", "Stages");
template <>
constexpr const char *kindName<Touchpoint> = QT_TRANSLATE_NOOP("ChangeWords", "Touchpoints");
template <>
constexpr const char *kindName<Connection> = QT_TRANSLATE_NOOP("ChangeWords", "Connections");
template <>
constexpr const char *kindName<Score> = QT_TRANSLATE_NOOP("ChangeWords", "Scores");
template <>
constexpr const char *kindName<FeedbackImport> = QT_TRANSLATE_NOOP("ChangeWords", "Imports of feedback");
template <>
constexpr const char *kindName<Placement> = QT_TRANSLATE_NOOP("ChangeWords", "Places of feedback");
template <>
constexpr const char *kindName<FeedbackLink> = QT_TRANSLATE_NOOP("ChangeWords", "Links of feedback");
template <>
constexpr const char *kindName<LinkRule> = QT_TRANSLATE_NOOP("ChangeWords", "Rules");
template <>
constexpr const char *kindName<FeedbackAnswer> = QT_TRANSLATE_NOOP("ChangeWords", "Answers");
template <>
constexpr const char *kindName<FeedbackTag> = QT_TRANSLATE_NOOP("ChangeWords", "Tags");
template <>
constexpr const char *kindName<FeedbackTagging> = QT_TRANSLATE_NOOP("ChangeWords", "Tagged feedback");
template <>
constexpr const char *kindName<FeedbackHiding> = QT_TRANSLATE_NOOP("ChangeWords", "Hidden feedback");
template <>
constexpr const char *kindName<SavedFilter> = QT_TRANSLATE_NOOP("ChangeWords", "Filters");
template <>
constexpr const char *kindName<OwnMetric> = QT_TRANSLATE_NOOP("ChangeWords", "Metrics");
template <>
constexpr const char *kindName<MetricTarget> = QT_TRANSLATE_NOOP("ChangeWords", "Targets");
template <>
constexpr const char *kindName<StoredObservation> = QT_TRANSLATE_NOOP("ChangeWords", "Observations");

static QString named(const QString &name)
{
    return quoted(name.isEmpty() ? say(QT_TRANSLATE_NOOP("ChangeWords", "Unnamed")) : name.simplified());
}

static QString feedbackName(const Project &project, qint64 id)
{
    const auto name = nameOfFeedback(project.rows(), id);
    return name ? named(*name) : QString();
}

template <class R>
static QString nameOf(const Project &project, Id<R> id)
{
    if constexpr (std::is_same_v<R, FeedbackLink> || std::is_same_v<R, FeedbackAnswer> ||
                  std::is_same_v<R, FeedbackHiding>)
        return feedbackName(project, id.value);
    const auto row = project.find(id);
    if (!row)
        return {};
    if constexpr (requires { row->name; })
        return named(row->name);
    else if constexpr (requires { row->title; })
        return named(row->title);
    else if constexpr (requires { row->from; })
        return say(QT_TRANSLATE_NOOP("ChangeWords", "%1 → %2"))
            .arg(nameOf(project, row->from), nameOf(project, row->to));
    else if constexpr (std::is_same_v<R, Placement>)
        return row->touchpoint ? nameOf(project, row->touchpoint)
               : row->stage    ? nameOf(project, row->stage)
                               : nameOf(project, row->journey);
    else if constexpr (requires { row->feedback; })
        return feedbackName(project, row->feedback);
    else if constexpr (requires { row->metric; })
        return named(row->metric);
    else if constexpr (requires { row->query; })
        return nameOf(project, row->touchpoint);
    else if constexpr (requires {
                           row->persona;
                           row->emotion;
                       }) {
        const QString touchpoint = nameOf(project, row->touchpoint);
        return row->persona
                   ? say(QT_TRANSLATE_NOOP("ChangeWords", "%1 for %2")).arg(touchpoint, nameOf(project, row->persona))
                   : touchpoint;
    } else if constexpr (requires { row->persona; })
        return nameOf(project, row->persona);
    else
        return {};
}

/** The names of the fields that changed; place and order have none of their own. */
template <class R>
static QString fieldsOf(quint64 columns)
{
    QStringList names;
    bool isMoved = false;
    quint64 bit = 1;
    forEachField<R>([&](const auto &field) {
        if (columns & bit) {
            const QString name = *field.title ? translatedField(field.title) : QString();
            if (name.isEmpty())
                isMoved = true;
            else if (!names.contains(name))
                names += name;
        }
        bit <<= 1;
    });
    if (isMoved && names.isEmpty())
        names += say(QT_TRANSLATE_NOOP("ChangeWords", "order"));
    return names.join(u", "_s);
}

static QString counted(const QList<Change> &changes)
{
    const auto count = [&](What what) {
        return std::count_if(changes.cbegin(), changes.cend(),
                             [what](const Change &change) { return change.what == what; });
    };
    const std::pair<What, QString> words[] = {{What::Added, say(QT_TRANSLATE_NOOP("ChangeWords", "%1 added"))},
                                              {What::Changed, say(QT_TRANSLATE_NOOP("ChangeWords", "%1 changed"))},
                                              {What::Removed, say(QT_TRANSLATE_NOOP("ChangeWords", "%1 removed"))}};
    QStringList parts;
    for (const auto &[what, text] : words) {
        if (const auto n = count(what))
            parts += text.arg(QLocale().toString(qlonglong(n)));
    }
    return parts.join(u", "_s);
}

template <class R>
static void describe(const Project &project, QList<Change> changes, QList<ChangeLine> &lines)
{
    if (changes.isEmpty())
        return;
    lines += ChangeLine{say(QT_TRANSLATE_NOOP("ChangeWords", "%1: %2")).arg(say(kindName<R>), counted(changes)), false};
    QStringList details;
    for (const Change &change : std::as_const(changes)) {
        if (details.size() == detailLimit)
            break;
        const QString name = nameOf(project, Id<R>{change.id});
        if (name.isEmpty())
            continue;
        const QString fields = change.what == What::Changed ? fieldsOf<R>(change.columns) : QString();
        details += fields.isEmpty() ? name : say(QT_TRANSLATE_NOOP("ChangeWords", "%1: %2")).arg(name, fields);
    }
    details.sort(); // a set of rows has no order of its own
    for (const QString &detail : std::as_const(details))
        lines += ChangeLine{detail, true};
}

QList<ChangeLine> changeWords(const Project &project, const Changes &changes)
{
    QList<ChangeLine> result;
    forEachRecord([&]<class R>() { describe<R>(project, changes.of<R>(), result); });
    return result;
}

} // namespace Views
