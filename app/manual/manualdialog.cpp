#include "app/manual/manualdialog.h"

#include "views/theme/theme.h"

#include <QDesktopServices>
#include <QFile>
#include <QImage>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>
#include <QVBoxLayout>

namespace App {

using namespace Qt::StringLiterals;
using namespace Views;

namespace {

constexpr QSize dialogSize{760, 720};
constexpr int cellPadding = Measure::grid;
constexpr int pictureWidth = dialogSize.width() - 8 * Measure::panelMargin;

/** Its own pages only: what lies on the web opens in the web browser, when it is clicked. */
class Pages : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

    /** Pictures as wide as the text, scaled well: the document itself would drop pixels. */
    QVariant loadResource(int type, const QUrl &name) override
    {
        const QVariant resource = QTextBrowser::loadResource(type, name);
        if (type != QTextDocument::ImageResource)
            return resource;
        QImage image =
            resource.canConvert<QByteArray>() ? QImage::fromData(resource.toByteArray()) : resource.value<QImage>();
        const qreal ratio = devicePixelRatioF();
        image = image.scaledToWidth(qRound(pictureWidth * ratio), Qt::SmoothTransformation);
        image.setDevicePixelRatio(ratio);
        return image;
    }

protected:
    void doSetSource(const QUrl &url, QTextDocument::ResourceType type) override
    {
        if (url.scheme() == "https"_L1)
            QDesktopServices::openUrl(url);
        else
            QTextBrowser::doSetSource(url, type);
    }
};

void dressTables(QTextFrame *frame, const Theme &theme)
{
    for (QTextFrame *child : frame->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(child)) {
            QTextTableFormat format = table->format();
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(theme.line);
            format.setBorderCollapse(true);
            format.setBorder(1);
            format.setCellPadding(cellPadding);
            format.setTopMargin(Measure::grid);
            format.setBottomMargin(Measure::gap);
            format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
            table->setFormat(format);
        }
        dressTables(child, theme);
    }
}

} // namespace

ManualDialog::ManualDialog(const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_pages(new Pages)
{
    setObjectName("manual"_L1);
    setWindowTitle(tr("Manual"));
    resize(dialogSize);

    auto *contents = new QPushButton(tr("Contents"));
    auto *back = new QPushButton(tr("Back"));
    auto *forward = new QPushButton(tr("Forward"));
    back->setShortcut(QKeySequence::Back);
    forward->setShortcut(QKeySequence::Forward);
    back->setEnabled(false);
    forward->setEnabled(false);
    connect(contents, &QPushButton::clicked, m_pages, &QTextBrowser::home);
    connect(back, &QPushButton::clicked, m_pages, &QTextBrowser::backward);
    connect(forward, &QPushButton::clicked, m_pages, &QTextBrowser::forward);
    connect(m_pages, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_pages, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    for (QPushButton *button : {contents, back, forward})
        button->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(contents);
    buttons->addWidget(back);
    buttons->addWidget(forward);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Measure::panelMargin, Measure::panelMargin, Measure::panelMargin, Measure::panelMargin);
    column->setSpacing(Measure::gap);
    column->addLayout(buttons);
    column->addWidget(m_pages);

    m_pages->setAccessibleName(tr("Manual"));
    m_pages->document()->setDocumentMargin(2 * Measure::panelMargin);
    m_pages->document()->setDefaultFont(Theme::font(Type::Body));
    connect(m_pages, &QTextBrowser::sourceChanged, this, &ManualDialog::dress);
    m_folder = QFile::exists(u":/manual/%1/index.md"_s.arg(language)) ? language : u"en"_s;
    showPage(u"index"_s);
    m_pages->setFocus();
}

void ManualDialog::showPage(const QString &page)
{
    m_pages->setSource(QUrl(u"qrc:/manual/%1/%2.md"_s.arg(m_folder, page)));
}

/** Markdown says what is a heading, a table and a paragraph; the theme says how they look. */
void ManualDialog::dress()
{
    QTextDocument *document = m_pages->document();
    dressTables(document->rootFrame(), Theme::current());
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        if (level > 0) {
            QTextCharFormat letters;
            letters.setFont(Theme::font(level == 1 ? Type::PageTitle : Type::StageTitle, Weight::SemiBold));
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            cursor.setCharFormat(letters);
        }
        const bool isCode = format.hasProperty(QTextFormat::BlockCodeFence);
        if (cursor.currentTable() || (isCode && block.next().blockFormat().hasProperty(QTextFormat::BlockCodeFence)))
            continue;
        format.setTopMargin(level > 1 ? Measure::panelMargin : 0);
        format.setBottomMargin(block.textList() ? 0 : Measure::gap);
        cursor.setBlockFormat(format);
    }
    m_pages->moveCursor(QTextCursor::Start);
}

} // namespace App
