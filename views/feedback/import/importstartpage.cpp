#include "views/feedback/import/importstartpage.h"

#include "views/theme/theme.h"
#include "views/widgets/plainlabel.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace Views {

using namespace Qt::StringLiterals;

static constexpr int textWidth = 460;

static PlainLabel *centred(const QString &text, Look look)
{
    auto *label = new PlainLabel(text, look);
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
    return label;
}

ImportStartPage::ImportStartPage(QWidget *parent)
    : QWidget(parent)
    , m_failure(centred({}, Look::Body))
{
    m_failure->setObjectName("importFailure"_L1);
    m_failure->setProperty("look", u"warning"_s);
    m_failure->hide();
    auto *choose = new QPushButton(tr("Choose a file…"));
    choose->setObjectName("importChoose"_L1);
    choose->setDefault(true);
    auto *paste = new QPushButton(tr("Paste from the clipboard"));
    paste->setObjectName("importPaste"_L1);
    paste->setAutoDefault(false);
    paste->setToolTip(tr("Cells that were copied in a spreadsheet, or lines of text."));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Measure::gap);
    buttons->addStretch(1);
    buttons->addWidget(choose);
    buttons->addWidget(paste);
    buttons->addStretch(1);
    auto *texts = new QWidget;
    texts->setFixedWidth(textWidth);
    auto *column = new QVBoxLayout(texts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measure::panelMargin);
    column->addStretch(2);
    column->addWidget(m_failure);
    column->addWidget(centred(tr("Drop a file of feedback here"), Look::PageTitle));
    column->addWidget(centred(tr("A spreadsheet (XLSX), CSV, TSV or JSON file with one piece of feedback in each row. "
                                 "You will see what becomes of it before anything is imported."),
                              Look::Second));
    column->addLayout(buttons);
    column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(texts);
    row->addStretch(1);
    connect(choose, &QPushButton::clicked, this, &ImportStartPage::chooseRequested);
    connect(paste, &QPushButton::clicked, this, &ImportStartPage::pasteRequested);
}

void ImportStartPage::showFailure(const QString &sentence)
{
    m_failure->setText(sentence);
    m_failure->setVisible(!sentence.isEmpty());
}

void ImportStartPage::setInviting(bool inviting)
{
    m_isInviting = inviting;
    update();
}

void ImportStartPage::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_isInviting ? theme.accent : theme.strongLine, m_isInviting ? Measure::focusWidth : 1);
    pen.setDashPattern({4, 4});
    painter.setPen(pen);
    painter.setBrush(m_isInviting ? theme.softAccent : theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Measure::panelRadius, Measure::panelRadius);
}

} // namespace Views
