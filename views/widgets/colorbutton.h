#pragma once

#include <QToolButton>

namespace Views {

/** Shows a colour of the project and offers the palette to choose another. */
class ColorButton : public QToolButton
{
    Q_OBJECT
public:
    explicit ColorButton(QWidget *parent = nullptr);

    QString color() const { return m_color; }
    /** #RRGGBB, as in the light theme. */
    void setColor(const QString &color);

signals:
    /** The user chose another one. */
    void chosen(const QString &color);

private:
    void fillMenu();
    void choose(const QString &color);
    void chooseAny();

    QString m_color;
};

} // namespace Views
