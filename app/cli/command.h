#pragma once

#include "model/store/error.h"

#include <QCommandLineParser>

#include <memory>
#include <vector>

namespace App::Cli {

/** The words of a command are wrong: exit code 2 and the usage. */
class UsageError : public Model::Error
{
public:
    using Error::Error;
};

/** One word of the command line and what it does; one file each. */
class Command
{
public:
    virtual ~Command() = default;

    virtual QString name() const = 0;
    /** What follows the name, as the usage shows it: PROJECT [N]. */
    virtual QString words() const = 0;
    virtual QString summary() const = 0;
    virtual QList<QCommandLineOption> options() const { return {}; }
    /** How many words without dashes it takes. */
    virtual std::pair<int, int> count() const = 0;

    enum class Needs {
        Text,     ///< a QCoreApplication
        Pictures, ///< a QGuiApplication
        Widgets   ///< a QApplication; the curves are made of one
    };
    virtual Needs needs(const QCommandLineParser &) const { return Needs::Text; }

    /**
     * Returns the exit code. Throws UsageError for values that are no words of the command, and Model::Error for what
     * fails.
     */
    virtual int run(const QCommandLineParser &words) const = 0;
};

using Commands = std::vector<std::unique_ptr<Command>>;

/** Every command, in the order of the usage. */
const Commands &commands();
const Command *commandNamed(const QString &name);

/** --json, which several commands have. */
QCommandLineOption jsonOption();

std::unique_ptr<Command> makeNewCommand();
std::unique_ptr<Command> makeTemplatesCommand();
std::unique_ptr<Command> makeExportCommand();
std::unique_ptr<Command> makeImportCommand();
std::unique_ptr<Command> makeMetricsCommand();
std::unique_ptr<Command> makeCurvesCommand();
std::unique_ptr<Command> makeSearchCommand();
std::unique_ptr<Command> makeHistoryCommand();
std::unique_ptr<Command> makeUndoCommand();
std::unique_ptr<Command> makeRedoCommand();
std::unique_ptr<Command> makeCompareCommand();
std::unique_ptr<Command> makeCheckCommand();

} // namespace App::Cli
