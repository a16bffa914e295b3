#pragma once

#include <QAbstractButton>
#include <QImage>

namespace App {

/** A project or template to click on: its picture, name and a line or two about it. */
class ProjectCard : public QAbstractButton
{
    Q_OBJECT
public:
    static constexpr QSize PictureSize{213, 96};

    /** @p lines is how many lines the detail may take. */
    ProjectCard(const QString &title, int lines, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setDetail(const QString &detail);
    /** Until it comes, a calm blank stands in its place. */
    void setPicture(const QImage &picture);
    /** The file isn't where it was: the card steps back. */
    void setMissing(bool missing);
    bool isMissing() const { return m_isMissing; }

    QSize sizeHint() const override;

signals:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintWords(QPainter &painter, const QRect &area) const;

    QString m_detail;
    QImage m_picture;
    int m_lines;
    bool m_isMissing = false;
};

} // namespace App
