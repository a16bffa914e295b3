#include "app/welcome/welcomepage.h"

#include "app/mainwindow/messagebar.h"
#include "app/search/foldedtext.h"
#include "app/welcome/cardgrid.h"
#include "app/welcome/friendlytime.h"
#include "app/welcome/previewloader.h"
#include "app/welcome/projectcard.h"
#include "app/windows/firstpaint.h"
#include "app/windows/recentprojects.h"

#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/theme/themeswitch.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

namespace App {

using namespace Qt::StringLiterals;
namespace Measure = Views::Measure;
using Views::Theme;
using Views::Type;
using Views::Weight;

namespace {

constexpr int SideWidth = 300;
constexpr int SideMargin = 32;
constexpr int MainMargin = 48;
constexpr int LogoSize = 44;
constexpr int FindWidth = 240;
constexpr QSize UsualSize{1280, 800};

QLabel *label(const QString &text, Type type, Weight weight, const char *look = nullptr)
{
    auto *result = new QLabel(text);
    result->setTextFormat(Qt::PlainText);
    result->setFont(Theme::font(type, weight));
    result->setWordWrap(true);
    if (look)
        result->setProperty("look", QLatin1String(look));
    return result;
}

QPushButton *wideButton(const QString &text, const char *name, bool isPrimary)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setProperty("wide", true);
    if (isPrimary)
        button->setProperty("look", u"primary"_s);
    button->setAutoDefault(true);
    return button;
}

} // namespace

WelcomePage::WelcomePage(RecentProjects &recents, const QList<Template> &templates, QWidget *parent)
    : QWidget(parent)
    , m_recents(recents)
    , m_loader(new PreviewLoader(this))
{
    setObjectName("welcomePage"_L1);
    setWindowTitle(tr("Throughline"));
    resize(UsualSize);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(makeSide());
    row->addWidget(makeMain(templates), 1);
    fillRecents();
    fillTemplates(templates);

    connect(&recents, &RecentProjects::changed, this, [this] {
        fillRecents();
        loadPreviews();
    });
    connect(m_loader, &PreviewLoader::loaded, this, &WelcomePage::showPreview);
    connect(&Views::ThemeSwitch::instance(), &Views::ThemeSwitch::changed, this, &WelcomePage::loadPreviews);
    // Files may lie on slow disks: the page stands before anybody looks at them.
    connect(new FirstPaint(this), &FirstPaint::done, this, &WelcomePage::loadPreviews);
}

QWidget *WelcomePage::makeSide()
{
    auto *side = new QWidget;
    side->setObjectName("welcomeSide"_L1);
    side->setFixedWidth(SideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(SideMargin, MainMargin, SideMargin, SideMargin);
    column->setSpacing(2 * Measure::grid);

    auto *logo = new QLabel;
    logo->setPixmap(QIcon(u":/icons/throughline.svg"_s).pixmap(QSize(LogoSize, LogoSize), devicePixelRatioF()));
    auto *name = label(tr("Throughline"), Type::Figure, Weight::Strong);
    auto *create = wideButton(tr("New journey"), "welcomeNew", true);
    auto *open = wideButton(tr("Open a project…"), "welcomeOpen", false);
    auto *import = wideButton(tr("Import a Mermaid journey…"), "welcomeImport", false);
    auto *sample = new QPushButton(tr("Show me the sample project →"));
    sample->setObjectName("welcomeSample"_L1);
    sample->setProperty("look", u"link"_s);

    column->addWidget(logo);
    column->addSpacing(4 * Measure::grid);
    column->addWidget(name);
    column->addWidget(label(tr("Draw the journey your customers make, and feel it with them."), Type::Body,
                            Weight::Regular, "second"));
    column->addSpacing(6 * Measure::grid);
    column->addWidget(create);
    column->addWidget(open);
    column->addWidget(import);
    column->addSpacing(3 * Measure::grid);
    column->addWidget(label(tr("or drop a file anywhere in this window"), Type::Small, Weight::Regular, "second"));
    column->addStretch();
    column->addWidget(sample, 0, Qt::AlignLeading);

    connect(create, &QPushButton::clicked, this, &WelcomePage::newRequested);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(import, &QPushButton::clicked, this, &WelcomePage::importRequested);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    return side;
}

QWidget *WelcomePage::makeMain(const QList<Template> &templates)
{
    m_messages = new MessageBar;
    m_find = new QLineEdit;
    m_find->setObjectName("welcomeFind"_L1);
    m_find->setPlaceholderText(tr("Find a project"));
    m_find->setAccessibleName(tr("Find a project"));
    m_find->setClearButtonEnabled(true);
    m_find->setFixedWidth(FindWidth);
    m_find->setMinimumHeight(Measure::controlLarge);
    m_find->addAction(Views::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_recentCards = new CardGrid;
    m_recentCards->setObjectName("recentCards"_L1);
    m_templateCards = new CardGrid;
    m_templateCards->setObjectName("templateCards"_L1);
    m_empty = label({}, Type::Body, Weight::Regular, "second");
    m_empty->setObjectName("recentEmpty"_L1);

    auto *heading = new QHBoxLayout;
    heading->addWidget(label(tr("Recent"), Type::PageTitle, Weight::SemiBold), 1);
    heading->addWidget(m_find);

    auto *page = new QWidget;
    page->setObjectName("welcomeMain"_L1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(MainMargin, MainMargin - 2 * Measure::grid, MainMargin, MainMargin);
    column->setSpacing(4 * Measure::grid);
    column->addLayout(heading);
    column->addWidget(m_empty);
    column->addWidget(m_recentCards);
    column->addSpacing(6 * Measure::grid);
    auto *templatesTitle = label(tr("Start from a template"), Type::PageTitle, Weight::SemiBold);
    templatesTitle->setVisible(!templates.isEmpty());
    column->addWidget(templatesTitle);
    column->addWidget(m_templateCards);
    column->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);

    auto *main = new QWidget;
    auto *outer = new QVBoxLayout(main);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    outer->addWidget(m_messages);
    outer->addWidget(scroll, 1);
    connect(m_find, &QLineEdit::textChanged, this, &WelcomePage::filter);
    return main;
}

void WelcomePage::fillRecents()
{
    for (const QString &path : m_recents.paths())
        m_cards.remove(path);
    m_recentCards->clear();
    for (const QString &path : m_recents.paths()) {
        auto *card = new ProjectCard(QFileInfo(path).completeBaseName(), 1);
        card->setDetail(QFileInfo(path).fileName());
        card->setToolTip("<p>"_L1 + path.toHtmlEscaped() + "</p>"_L1);
        card->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(card, &ProjectCard::clicked, this,
                [this, card, path] { card->isMissing() ? askAboutMissing(card, path) : emit projectChosen(path); });
        // Later, because removing rebuilds the cards, this one too.
        connect(
            card, &ProjectCard::removeRequested, this, [this, path] { m_recents.remove(path); }, Qt::QueuedConnection);
        connect(card, &QWidget::customContextMenuRequested, this,
                [this, card, path](const QPoint &position) { openMenu(card, path, position); });
        m_recentCards->add(card);
        m_cards.insert(path, card);
    }
    filter(m_find->text());
}

void WelcomePage::fillTemplates(const QList<Template> &templates)
{
    for (const Template &entry : templates) {
        auto *card = new ProjectCard(entry.title, 2);
        card->setDetail(entry.description);
        card->setObjectName("template-"_L1 + entry.id);
        connect(card, &ProjectCard::clicked, this, [this, id = entry.id] { emit templateChosen(id); });
        m_templateCards->add(card);
        m_cards.insert(entry.file, card);
    }
}

void WelcomePage::loadPreviews()
{
    for (auto it = m_cards.cbegin(); it != m_cards.cend(); ++it)
        m_loader->load(it.key(), ProjectCard::PictureSize, devicePixelRatioF());
}

void WelcomePage::showPreview(const QString &path, const Preview &preview)
{
    ProjectCard *card = m_cards.value(path);
    if (!card)
        return;
    card->setPicture(preview.picture);
    if (path.startsWith(":/"_L1))
        return;
    const QString file = QFileInfo(path).fileName();
    card->setMissing(!preview.exists);
    card->setDetail(preview.exists ? tr("%1 · %2").arg(file, friendlyTime(preview.modified))
                                   : tr("%1 is not there any more").arg(file));
    if (!preview.name.isEmpty())
        card->setTitle(preview.name);
}

void WelcomePage::filter(const QString &typed)
{
    const FoldedQuery query(typed);
    bool any = false;
    for (const QString &path : m_recents.paths()) {
        ProjectCard *card = m_cards.value(path);
        if (!card)
            continue;
        const bool fits = query.isEmpty() || query.score(folded(card->text() + u' ' + path)) > 0;
        card->setVisible(fits);
        any = any || fits;
    }
    m_empty->setVisible(!any);
    m_find->setEnabled(!m_recents.paths().isEmpty());
    m_empty->setText(query.isEmpty() ? tr("The projects that you work on will be here. Begin with a new journey, "
                                          "with one of the templates below, or look at the sample project.")
                                     : tr("No recent project has these words in its name. A project that isn't listed "
                                          "can be opened with “Open a project”."));
}

void WelcomePage::askAboutMissing(ProjectCard *card, const QString &path)
{
    openMenu(card, path, card->rect().center());
}

void WelcomePage::openMenu(ProjectCard *card, const QString &path, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName("recentMenu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!card->isMissing())
        menu->addAction(Views::icon(u"document-open"_s), tr("Open"), this, [this, path] { emit projectChosen(path); });
    menu->addAction(Views::icon(u"search"_s), tr("Find where it is now…"), this,
                    [this, path] { emit locateRequested(path); });
    menu->addAction(Views::icon(u"edit-delete"_s), tr("Remove from this list"), this,
                    [this, path] { m_recents.remove(path); });
    menu->popup(card->mapToGlobal(position));
}

void WelcomePage::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    const QRect side(isRightToLeft() ? width() - SideWidth : 0, 0, SideWidth, height());
    painter.fillRect(side, theme.surface);
    painter.fillRect(QRect(isRightToLeft() ? side.left() : side.right(), 0, 1, height()), theme.line);
}

} // namespace App
