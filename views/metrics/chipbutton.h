#pragma once

#include <QAbstractButton>

class QMenu;

namespace Views {

/** A rounded button that says what is chosen and opens a menu to choose otherwise. Tinted where the choice narrows. */
class ChipButton : public QAbstractButton
{
    Q_OBJECT
public:
    /** @p name is what is chosen here: "Persona". */
    explicit ChipButton(const QString &name, QWidget *parent = nullptr);

    /** Filled each time before it opens. */
    QMenu *menu() const { return m_menu; }
    void setChoice(const QString &text, bool isNarrowing);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /** The menu is about to open, and empty. */
    void menuRequested(QMenu *menu);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void open();

    QString m_name;
    QMenu *m_menu;
    bool m_isNarrowing = false;
};

} // namespace Views
