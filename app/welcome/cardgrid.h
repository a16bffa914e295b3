#pragma once

#include <QWidget>

namespace App {

class ProjectCard;

/** Cards in rows, as many side by side as there is room for. Arrow keys walk them. */
class CardGrid : public QWidget
{
    Q_OBJECT
public:
    explicit CardGrid(QWidget *parent = nullptr);

    void add(ProjectCard *card);
    void clear();
    const QList<ProjectCard *> &cards() const { return m_cards; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<ProjectCard *> shown() const;
    static int perRow(int width);
    void arrange();

    QList<ProjectCard *> m_cards;
};

} // namespace App
