#include "views/history/changewords.h"

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

template <class R>
static QString kindName();
template <>
QString kindName<ProjectInfo>()
{
    return say(QT_TRANSLATE_NOOP("ChangeWords", "Project"));
}
template <>
QString kindName<Channel>()
{
    return say(QT_TRANSLATE_NOOP("ChangeWords", "Channels"));
}
template <>
QString kindName<Owner>()
{
    return say(QT_TRANSLATE_NOOP("ChangeWords", "Owners"));
}
template <>
QString kindName<Persona>()
{
    return say(QT_TRANSLATE_NOOP("ChangeWords", "Personas"));
}
template <>
QString kindName<Journey>()
{
    return say(QT_TRANSLATE_NOOP("ChangeWords", "Journeys"));
}
template <>
QString kindName<Participant>()
{
    return say(QT_TRANSLATE_NOOP("ChangeWords", "Who takes part"));
}
template <>
QString kindName<Stage>()
{
    return say(QT_TRANSLATE_NOOP("ChangeWords", "Stages"));
}
template <>
QString kindName<Touchpoint>()
{
    return say(QT_TRANSLATE_NOOP("ChangeWords", "Touchpoints"));
}
template <>
QString kindName<Connection>()
{
    return say(QT_TRANSLATE_NOOP("ChangeWords", "Connections"));
}
template <>
QString kindName<Score>()
{
    return say(QT_TRANSLATE_NOOP("ChangeWords", "Scores"));
}

template <>
QString kindName<FeedbackImport>()
{
    return say(QT_TRANSLATE_NOOP("ChangeWords", "Imports of feedback"));
}
template <>
QString kindName<Placement>()
{
    return say(QT_TRANSLATE_NOOP("ChangeWords", "Places of feedback"));
}

static QString named(const QString &name)
{
    return quoted(name.isEmpty() ? say(QT_TRANSLATE_NOOP("ChangeWords", "Unnamed")) : name.simplified());
}

template <class R>
static QString nameOf(const Project &project, Id<R> id)
{
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
    else if constexpr (requires { row->touchpoint; }) {
        const QString touchpoint = nameOf(project, row->touchpoint);
        return row->persona
                   ? say(QT_TRANSLATE_NOOP("ChangeWords", "%1 for %2")).arg(touchpoint, nameOf(project, row->persona))
                   : touchpoint;
    } else
        return nameOf(project, row->persona);
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
    lines += ChangeLine{say(QT_TRANSLATE_NOOP("ChangeWords", "%1: %2")).arg(kindName<R>(), counted(changes)), false};
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
