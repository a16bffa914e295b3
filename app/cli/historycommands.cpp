#include "app/cli/command.h"
#include "app/cli/output.h"

#include "model/store/project.h"

#include <QCoreApplication>
#include <QLocale>

namespace App::Cli {

using namespace Qt::StringLiterals;

namespace {

class HistoryCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    QString name() const override { return u"history"_s; }
    QString words() const override { return u"PROJECT [--json]"_s; }
    QString summary() const override { return tr("Lists every edit, undo and redo, oldest first."); }
    std::pair<int, int> count() const override { return {1, 1}; }
    QList<QCommandLineOption> options() const override { return {jsonOption()}; }

    int run(const QCommandLineParser &parser) const override
    {
        const auto project = Model::Project::open(parser.positionalArguments().at(1), Model::Project::Access::Read);
        const QList<Model::Entry> history = project->history();
        if (parser.isSet(u"json"_s)) {
            printJson([&](Model::JsonWriter &out) { write(out, history); });
            return 0;
        }
        for (const Model::Entry &entry : history) {
            const QString time = QLocale().toString(entry.time.toLocalTime(), QLocale::ShortFormat);
            const QString label = entry.kind == Model::EntryKind::Edit
                                      ? entry.label.translated()
                                      : u"%1: %2"_s.arg(Model::title(entry.kind), entry.label.translated());
            print(u"%1  %2  %3"_s.arg(time, entry.author, label));
        }
        return 0;
    }

private:
    static void write(Model::JsonWriter &out, const QList<Model::Entry> &history)
    {
        out.beginArray();
        for (const Model::Entry &entry : history) {
            out.beginObject();
            out.member("id", entry.id);
            out.member("time", entry.time.toUTC().toString(Qt::ISODateWithMs));
            out.member("author", entry.author);
            out.member("label", entry.label.english());
            out.member("kind", entry.kind);
            out.member("undoes", entry.undoes);
            out.endObject();
        }
        out.endArray();
    }
};

/** Undo and redo differ in words and direction alone. */
class StepCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    explicit StepCommand(bool undo)
        : m_undo(undo)
    {
    }

    QString name() const override { return m_undo ? u"undo"_s : u"redo"_s; }
    QString words() const override { return u"PROJECT [N]"_s; }
    QString summary() const override
    {
        return m_undo ? tr("Undoes the last edit, or the last N.") : tr("Redoes what was undone, one or N.");
    }
    std::pair<int, int> count() const override { return {1, 2}; }

    int run(const QCommandLineParser &parser) const override
    {
        const QStringList words = parser.positionalArguments();
        bool isNumber = true;
        const int steps = words.size() > 2 ? words[2].toInt(&isNumber) : 1;
        if (!isNumber || steps < 1)
            throw UsageError(tr("“%1” is no number of steps; say 1 or more.").arg(words[2]));
        const auto project = Model::Project::open(words[1], Model::Project::Access::Write);
        const int available = m_undo ? project->undoCount() : project->redoCount();
        if (steps > available)
            throw Model::Error((m_undo ? tr("“%1” has only %2 to undo, so nothing was changed. Ask for fewer steps.")
                                       : tr("“%1” has only %2 to redo, so nothing was changed. Ask for fewer steps."))
                                   .arg(words[1])
                                   .arg(available));
        for (int i = 0; i < steps; ++i) {
            const QString label = (m_undo ? project->undoLabel() : project->redoLabel()).translated();
            m_undo ? project->undo() : project->redo();
            print((m_undo ? tr("Undone: %1") : tr("Redone: %1")).arg(label));
        }
        return 0;
    }

private:
    bool m_undo;
};

} // namespace

std::unique_ptr<Command> makeHistoryCommand() { return std::make_unique<HistoryCommand>(); }
std::unique_ptr<Command> makeUndoCommand() { return std::make_unique<StepCommand>(true); }
std::unique_ptr<Command> makeRedoCommand() { return std::make_unique<StepCommand>(false); }

} // namespace App::Cli
