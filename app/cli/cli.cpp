#include "app/cli/cli.h"

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/settings/settings.h"
#include "app/settings/translations.h"

#include "model/store/project.h"

#include <QApplication>
#include <QFileInfo>
#include <QHashFunctions>

#include <algorithm>

namespace App::Cli {

using namespace Qt::StringLiterals;

namespace {

struct CliText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

enum Exit { Done = 0, Failed = 1, WrongWords = 2 };

/** A word like `export`, which nobody means as the name of a project. */
bool isPlainWord(const QString &word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

QString usageLine(const Command &command)
{
    return u"throughline %1 %2"_s.arg(command.name(), command.words()).trimmed();
}

QString usage()
{
    QStringList lines{CliText::tr("Usage:")};
    const auto line = [&](const QString &words, const QString &what) {
        lines.append(u"  "_s + words);
        lines.append(u"      "_s + what);
    };
    line(u"throughline [PROJECT]"_s, CliText::tr("Opens the window; without a project, the welcome page."));
    for (const auto &command : commands())
        line(usageLine(*command), command->summary());
    line(u"throughline --version | --help"_s, CliText::tr("Prints the version, or this."));
    return lines.join(u'\n');
}

QString usage(const Command &command)
{
    QStringList lines{CliText::tr("Usage:") + u' ' + usageLine(command), command.summary()};
    for (const QCommandLineOption &option : command.options()) {
        QStringList names;
        for (const QString &name : option.names())
            names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
        const QString value = option.valueName().isEmpty() ? QString() : u' ' + option.valueName();
        lines.append(u"  %1%2  %3"_s.arg(names.join(u", "_s), value, option.description()));
    }
    return lines.join(u'\n');
}

void printLines(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

int refuse(const QString &sentence, const QString &usageText)
{
    complain(sentence);
    printLines(stderr, usageText);
    return WrongWords;
}

/** stderr belongs to the sentences for users: what Qt tells developers (a folder that isn't set, a font) is no failure.
 */
void dropDeveloperMessages(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        printLines(stderr, message);
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, Command::Needs needs)
{
    // Pictures must not depend on the screen that happens to be there.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(dropDeveloperMessages);
    // Qt writes the fonts of a PDF in the order of a hash: the same project is to give the same file.
    if (needs != Command::Needs::Text)
        QHashSeed::setDeterministicGlobalSeed();
    switch (needs) {
    case Command::Needs::Text:
        return std::make_unique<QCoreApplication>(argc, argv);
    case Command::Needs::Pictures:
        return std::make_unique<QGuiApplication>(argc, argv);
    case Command::Needs::Widgets:
        return std::make_unique<QApplication>(argc, argv);
    }
    return nullptr;
}

int runCommand(const Command &command, const QCommandLineParser &parser, const QString &parseError)
{
    if (!parseError.isEmpty())
        return refuse(parseError, usage(command));
    if (parser.isSet(u"help"_s)) {
        printLines(stdout, usage(command));
        return Done;
    }
    const auto [least, most] = command.count();
    const qsizetype given = parser.positionalArguments().size() - 1;
    if (given < least || given > most)
        return refuse(CliText::tr("“%1” takes other words: %2").arg(command.name(), command.words()), usage(command));
    try {
        return command.run(parser);
    } catch (const UsageError &error) {
        return refuse(error.sentence(), usage(command));
    }
}

} // namespace

bool isCommandLine(int argc, char **argv)
{
    if (argc < 2)
        return false;
    const QString first = QString::fromLocal8Bit(argv[1]);
    if (commandNamed(first) || first == "-h"_L1 || first == "-v"_L1 || first.startsWith("--"_L1))
        return true;
    return isPlainWord(first) && !QFileInfo::exists(first);
}

int run(int &argc, char **argv)
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const Command *command = commandNamed(words.value(1));

    QCommandLineParser parser;
    parser.addOption({{u"h"_s, u"help"_s}, {}});
    QString parseError;
    auto needs = Command::Needs::Text;
    if (command) {
        parser.addOptions(command->options());
        if (!parser.parse(words))
            parseError = parser.errorText();
        else
            needs = command->needs(parser);
    }

    const auto application = makeApplication(argc, argv, needs);
    QCoreApplication::setApplicationName(u"throughline"_s);
    QCoreApplication::setApplicationVersion(QLatin1String(THROUGHLINE_VERSION));
    const Settings settings;
    Model::Project::setAuthor(settings.author());
    // What programs read is English whoever runs it.
    if (!words.contains("--json"_L1))
        installTranslations(settings.language());
    try {
        int result = Done;
        if (command) {
            result = runCommand(*command, parser, parseError);
        } else if (words[1] == "-v"_L1 || words[1] == "--version"_L1) {
            print(u"throughline "_s + QCoreApplication::applicationVersion());
        } else if (words[1] == "-h"_L1 || words[1] == "--help"_L1) {
            printLines(stdout, usage());
        } else {
            return refuse(CliText::tr("“%1” is no command.").arg(words[1]), usage());
        }
        finishOutput();
        return result;
    } catch (const Model::Error &error) {
        complain(error.sentence());
    } catch (const std::exception &error) {
        complain(CliText::tr("Something unexpected went wrong (%1). Nothing was changed; please try again.")
                     .arg(QString::fromUtf8(error.what())));
    }
    return Failed;
}

} // namespace App::Cli
