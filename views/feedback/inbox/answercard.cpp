#include "views/feedback/inbox/answercard.h"

#include "views/theme/theme.h"
#include "views/widgets/plainlabel.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Views {

using namespace Model;
using namespace Qt::StringLiterals;

static constexpr int margin = 16;
static constexpr int textHeight = 84;

AnswerCard::AnswerCard(QWidget *parent)
    : QFrame(parent)
    , m_caption(new PlainLabel(tr("Answer in its file"), Look::Caption))
    , m_fromFile(new PlainLabel({}))
    , m_text(new QPlainTextEdit)
    , m_mark(new QPushButton)
{
    setProperty("look", u"card"_s);
    m_text->setPlaceholderText(tr("Note what you answered, or paste it here…"));
    m_text->setAccessibleName(tr("Answer"));
    m_text->setObjectName("answerText"_L1);
    m_text->setTabChangesFocus(true);
    m_text->setProperty("look", u"title"_s); // no frame inside the card while nobody types
    m_text->setFixedHeight(textHeight);
    m_text->installEventFilter(this);
    m_fromFile->setWordWrap(true);
    m_fromFile->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_fromFile->setObjectName("answerOfFile"_L1);
    m_mark->setProperty("look", u"primary"_s);
    m_mark->setObjectName("markAnswered"_L1);
    m_mark->setToolTip(tr("Ctrl+Enter in the field; A in the list, without a text"));
    auto *hint = new PlainLabel(tr("J next · K previous · L link · T tag · Enter answer"), Look::Small);
    hint->setToolTip(tr("Keys of the list. Also: A marks as answered, H hides, U unlinks."));
    hint->setWordWrap(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Measure::gap);
    foot->addWidget(hint, 1);
    foot->addWidget(m_mark);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(Measure::gap);
    column->addWidget(m_caption);
    column->addWidget(m_fromFile);
    column->addWidget(m_text);
    column->addLayout(foot);
    connect(m_mark, &QPushButton::clicked, this, &AnswerCard::take);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_drafts.insert(m_feedback.id, m_text->toPlainText());
        showButton();
    });
}

void AnswerCard::setFeedback(const Feedback &feedback, qint64 count, bool canEdit)
{
    const QString known = feedback.answer ? feedback.answer->text : QString();
    const QString before = m_feedback.answer ? m_feedback.answer->text : QString();
    const bool isOther = feedback.id != m_feedback.id || known != before;
    if (feedback.id == m_feedback.id && known != before)
        m_drafts.remove(feedback.id); // it was answered, or undone
    m_feedback = feedback;
    m_count = count;
    m_canEdit = canEdit;
    if (isOther) {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(m_drafts.value(feedback.id, known));
    }
    const QString ofFile = QString::fromStdString(feedback.item.answer);
    m_caption->setVisible(!ofFile.isEmpty());
    m_fromFile->setVisible(!ofFile.isEmpty());
    m_fromFile->setText(ofFile);
    m_text->setVisible(ofFile.isEmpty() || feedback.answer);
    m_text->setReadOnly(!canEdit);
    showButton();
}

void AnswerCard::showButton()
{
    const bool isChange = m_feedback.answer && m_count <= 1;
    m_mark->setText(m_count > 1 ? tr("Mark %1 as answered").arg(QLocale().toString(m_count))
                    : isChange  ? tr("Change the answer")
                                : tr("Mark as answered"));
    const bool isAnsweredByFile = m_feedback.isAnswered() && !m_feedback.answer;
    const bool isSame = isChange && m_text->toPlainText() == m_feedback.answer->text;
    m_mark->setVisible(!isAnsweredByFile || m_count > 1);
    m_mark->setEnabled(m_canEdit && !isSame);
}

void AnswerCard::startAnswering()
{
    if (m_text->isVisibleTo(this) && m_canEdit)
        m_text->setFocus(Qt::ShortcutFocusReason);
}

void AnswerCard::take()
{
    if (!m_mark->isEnabled())
        return;
    const QString text = m_text->toPlainText().trimmed();
    m_drafts.remove(m_feedback.id);
    emit answered(text);
}

bool AnswerCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && (key->modifiers() & Qt::ControlModifier)) {
            take();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            emit left();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace Views
