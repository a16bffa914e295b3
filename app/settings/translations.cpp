#include "app/settings/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace App {

using namespace Qt::StringLiterals;

void installTranslations(const QString &chosen)
{
    // A chosen language brings its dates and numbers along, unless the system's place has the same language.
    if (!chosen.isEmpty() && !QLocale::system().name().startsWith(chosen))
        QLocale::setDefault(QLocale(chosen));
    const QLocale locale;
    const std::pair<QString, QString> catalogues[] = {
        {u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
        {u"throughline"_s, u":/translations"_s},
    };
    for (const auto &[name, folder] : catalogues) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        // Who has none of our languages reads English, which needs its catalogue for plurals.
        if (translator->load(locale, name, u"_"_s, folder) || translator->load(name + "_en"_L1, folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    }
}

} // namespace App
