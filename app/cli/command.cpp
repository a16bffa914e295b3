#include "app/cli/command.h"

#include <QCoreApplication>

namespace App::Cli {

using namespace Qt::StringLiterals;

const Commands &commands()
{
    static const Commands all = [] {
        Commands list;
        list.push_back(makeNewCommand());
        list.push_back(makeTemplatesCommand());
        list.push_back(makeExportCommand());
        list.push_back(makeImportCommand());
        list.push_back(makeMetricsCommand());
        list.push_back(makeCurvesCommand());
        list.push_back(makeSearchCommand());
        list.push_back(makeHistoryCommand());
        list.push_back(makeUndoCommand());
        list.push_back(makeRedoCommand());
        list.push_back(makeCompareCommand());
        list.push_back(makeCheckCommand());
        return list;
    }();
    return all;
}

const Command *commandNamed(const QString &name)
{
    for (const auto &command : commands()) {
        if (command->name() == name)
            return command.get();
    }
    return nullptr;
}

QCommandLineOption jsonOption()
{
    return {u"json"_s, QCoreApplication::translate("CommandLine", "Print JSON, in English.")};
}

} // namespace App::Cli
