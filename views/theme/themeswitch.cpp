#include "views/theme/themeswitch.h"

#include "views/theme/stylesheet.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QStyleFactory>

namespace Views {

using namespace Qt::StringLiterals;

ThemeSwitch &ThemeSwitch::instance()
{
    static ThemeSwitch instance;
    return instance;
}

ThemeSwitch::ThemeSwitch() { readSystem(); }

void ThemeSwitch::readSystem()
{
    // Qt 6.4 can't be asked for the colour scheme; the palette that the platform gives tells it.
    if (qGuiApp)
        m_systemIsDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

bool ThemeSwitch::isDark() const { return m_choice == Choice::System ? m_systemIsDark : m_choice == Choice::Dark; }

void ThemeSwitch::setChoice(Choice choice)
{
    const bool wasDark = isDark();
    m_choice = choice;
    if (isDark() == wasDark)
        return;
    apply();
    emit changed();
}

void ThemeSwitch::install(QApplication &application)
{
    m_application = &application;
    readSystem();
    application.setStyle(QStyleFactory::create(u"Fusion"_s));
    application.setFont(Theme::font(Type::Body));
    apply();
    application.installEventFilter(this);
}

void ThemeSwitch::apply()
{
    if (!m_application)
        return;
    m_applying = true;
    const Theme &theme = Theme::current();
    m_application->setPalette(paletteOf(theme));
    m_application->setStyleSheet(styleSheetOf(theme));
    m_applying = false;
}

bool ThemeSwitch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_application && event->type() == QEvent::ThemeChange && !m_applying) {
        const bool wasDark = isDark();
        m_applying = true;
        m_application->setPalette(QPalette()); // back to the platform's, to read it
        readSystem();
        m_applying = false;
        apply();
        if (isDark() != wasDark)
            emit changed();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Views
