#include "support/home.h"

Home::Home()
{
    const auto set = [this](const char *name, const char *folder) {
        qputenv(name, m_folder.filePath(QLatin1String(folder)).toUtf8());
    };
    set("HOME", "");
    set("XDG_CONFIG_HOME", "config");
    set("XDG_DATA_HOME", "data");
    set("XDG_CACHE_HOME", "cache");
    set("THROUGHLINE_CONFIG_DIR", "config/throughline");
}
