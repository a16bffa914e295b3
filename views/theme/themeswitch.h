#pragma once

#include <QObject>

class QApplication;

namespace Views {

/** Which theme is in use: the system's, or the one chosen. Views repaint, and icons are redrawn, on changed(). */
class ThemeSwitch : public QObject
{
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };

    static ThemeSwitch &instance();

    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    bool isDark() const;

    /** Gives the program its style, font, palette and style sheet, and keeps them so when the theme changes. */
    void install(QApplication &application);

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ThemeSwitch();
    void readSystem();
    void apply();

    Choice m_choice = Choice::System;
    bool m_systemIsDark = false;
    bool m_applying = false;
    QApplication *m_application = nullptr;
};

} // namespace Views
