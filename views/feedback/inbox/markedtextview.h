#pragma once

#include "views/feedback/inbox/markedtext.h"

#include <QTextEdit>

namespace Views {

/**
 * A whole text to read and to copy from, as high as it is, with the words marked that carry its feeling. Pointing at
 * one tells what it does.
 */
class MarkedTextView : public QTextEdit
{
    Q_OBJECT
public:
    explicit MarkedTextView(QWidget *parent = nullptr);

    void setMarkedText(const QString &text, const QList<SentimentMark> &marks);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();
    const SentimentMark *markAt(const QPoint &point) const;

    QString m_text;
    QList<SentimentMark> m_marks;
};

} // namespace Views
