#pragma once

#include "model/feedback/facts.h"

#include <QFrame>
#include <QHash>

class QPlainTextEdit;
class QPushButton;

namespace Views {

class PlainLabel;

/** What was answered, or will be. What is typed waits, while one looks at other feedback, until it is marked. */
class AnswerCard : public QFrame
{
    Q_OBJECT
public:
    explicit AnswerCard(QWidget *parent = nullptr);

    /** @p count pieces are chosen: all of them will be answered. */
    void setFeedback(const Model::Feedback &feedback, qint64 count, bool canEdit);
    void startAnswering();

signals:
    void answered(const QString &text);
    /** Esc was pressed in the field. */
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take();
    void showButton();

    Model::Feedback m_feedback;
    qint64 m_count = 1;
    bool m_canEdit = true;
    QHash<qint64, QString> m_drafts; ///< what was typed, by feedback
    PlainLabel *m_caption;
    PlainLabel *m_fromFile;
    QPlainTextEdit *m_text;
    QPushButton *m_mark;
};

} // namespace Views
