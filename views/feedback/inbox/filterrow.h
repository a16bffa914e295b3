#pragma once

#include <QAbstractButton>
#include <QIcon>

#include <optional>

namespace Views {

/** One line of the filters at the side: a word, and how much feedback there is of it. Feedback may be dropped on it. */
class FilterRow : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FilterRow(QWidget *parent = nullptr);

    struct Entry
    {
        QString key;  ///< for the one who made it
        QString text; ///< plain
        qint64 count = 0;
        std::optional<double> face; ///< an emotion, shown as a face before the text
        QString tip;                ///< plain; empty: the text where it is too long
        bool hasCount = true;
        bool takesFeedback = false; ///< by dropping
        bool hasMenu = false;
        bool operator==(const Entry &) const = default;
    };
    void setEntry(const Entry &entry);
    const Entry &entry() const { return m_entry; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void menuRequested(const QPoint &global);
    void removalRequested();
    void dropped(const QList<qint64> &feedback);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QRect textPlace() const;
    QFont textFont() const;
    QString countText() const;
    void paintGround(QPainter &painter) const;

    Entry m_entry;
    bool m_isTarget = false;
};

} // namespace Views
