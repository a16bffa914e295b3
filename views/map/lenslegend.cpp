#include "views/map/lenslegend.h"

#include "views/map/mappainter.h"
#include "views/theme/icons.h"
#include "views/theme/themeswitch.h"
#include "views/widgets/plaintooltip.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace Views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 24;
constexpr int inset = Measure::gap;
constexpr int markGap = 8;
constexpr int countGap = 16;
constexpr double widestWords = 180;
constexpr qsizetype longest = 200;     ///< characters that could ever be seen of a name
constexpr double shareOfHeight = 0.55; ///< of the map: it opens by itself where it takes no more
constexpr int leastWidth = 420;        ///< of the map: none is shown on a narrower one

QString shown(const QString &words)
{
    const QFontMetricsF metrics(Theme::font(Type::Small));
    return metrics.elidedText(words.left(longest).simplified(), Qt::ElideRight, widestWords);
}

} // namespace

LensLegendRow::LensLegendRow(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LensLegendRow::show(const LensEntry &entry, double markWidth)
{
    m_entry = std::make_shared<const LensEntry>(entry);
    m_markWidth = markWidth;
    setAccessibleName(tr("%1: %n touchpoint(s)", nullptr, entry.count).arg(entry.words));
    setAccessibleDescription(tr("Selects them."));
    setToolTip(plainToolTip(tr("Select %n touchpoint(s): %1", nullptr, entry.count).arg(entry.words)));
    setEnabled(entry.count > 0);
    updateGeometry();
    update();
}

QSize LensLegendRow::sizeHint() const
{
    const QFontMetricsF metrics(Theme::font(Type::Small));
    const double count = metrics.horizontalAdvance(QLocale().toString(m_entry->count));
    const double words = metrics.horizontalAdvance(shown(m_entry->words));
    return {int(std::ceil(2 * inset + m_markWidth + markGap + words + countGap + count)), rowHeight};
}

bool LensLegendRow::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

void LensLegendRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect()).adjusted(3, 1, -3, -1);
    if (isEnabled() && (underMouse() || isDown())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? theme.softAccent : theme.window);
        painter.drawRoundedRect(ground, Measure::controlRadius, Measure::controlRadius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, Measure::focusWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), Measure::controlRadius - 1, Measure::controlRadius - 1);
    }
    MapPainter(theme).paintEntry(painter, QPointF(inset, height() / 2.0), *m_entry);
    painter.setFont(Theme::font(Type::Small));
    painter.setPen(m_entry->count > 0 ? theme.text : theme.thirdText);
    const QRectF words = QRectF(rect()).adjusted(inset + m_markWidth + markGap, 0, -inset, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown(m_entry->words));
    painter.setPen(m_entry->count > 0 ? theme.secondText : theme.thirdText);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, QLocale().toString(m_entry->count));
}

LensLegend::LensLegend(const MapScene &scene, QWidget *parent)
    : QWidget(parent)
    , m_scene(scene)
    , m_title(new QToolButton(this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"lensLegend"_s);
    setCursor(Qt::ArrowCursor);
    m_title->setObjectName(u"lensLegendTitle"_s);
    m_title->setProperty("look", u"quiet"_s);
    m_title->setFont(Theme::font(Type::Small, Weight::SemiBold));
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *list = new QWidget;
    m_rows = new QVBoxLayout(list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->setAlignment(Qt::AlignTop);
    m_scroll->setWidget(list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    connect(m_title, &QToolButton::clicked, this, [this] { setChoice(!isOpen()); });
    connect(&ThemeSwitch::instance(), &ThemeSwitch::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void LensLegend::refresh()
{
    fill();
    place();
}

void LensLegend::fill()
{
    const QList<LensEntry> &entries = m_scene.lensEntries();
    double markWidth = 0;
    for (const LensEntry &entry : entries)
        markWidth = std::max(markWidth, MapPainter::entryWidth(entry));
    while (m_rowList.size() > entries.size())
        delete m_rowList.takeLast();
    while (m_rowList.size() < entries.size()) {
        auto *row = new LensLegendRow(m_scroll->widget());
        connect(row, &QAbstractButton::clicked, this, [this, at = int(m_rowList.size())] { emit entryChosen(at); });
        m_rows->addWidget(row);
        m_rowList.append(row);
    }
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const LensEntry &entry = entries[i];
        m_rowList[i]->show(entry, markWidth);
        m_rowList[i]->setVisible(!entry.isNothing || entry.count > 0);
    }
    m_title->setText(m_scene.lens().title());
}

int LensLegend::openHeight() const
{
    int rows = 0;
    for (const LensLegendRow *row : m_rowList)
        rows += row->isHidden() ? 0 : rowHeight;
    return m_title->sizeHint().height() + rows + inset;
}

bool LensLegend::isOpen() const
{
    const double room = parentWidget()->height() - Measure::headerHeight;
    return m_choice.value_or(openHeight() <= shareOfHeight * room);
}

void LensLegend::place()
{
    const QRect room = parentWidget()->rect().adjusted(Measure::gap, int(Measure::headerHeight) + Measure::gap,
                                                       -Measure::gap, -Measure::gap);
    const bool open = isOpen();
    m_title->setIcon(icon(open ? u"arrow-down"_s : u"arrow-up"_s));
    m_title->setToolTip(plainToolTip(m_scene.lens().hint()));
    m_title->setAccessibleName(tr("Legend: %1").arg(m_scene.lens().title()));
    m_title->setAccessibleDescription(open ? tr("Folds the legend.") : tr("Unfolds the legend."));
    const QSize title = m_title->sizeHint();
    int width = title.width();
    for (const LensLegendRow *row : std::as_const(m_rowList)) {
        if (open && !row->isHidden())
            width = std::max(width, row->sizeHint().width());
    }
    const int height = open ? std::min(openHeight(), room.height()) : title.height();
    setGeometry(room.left(), room.bottom() - height + 1, width, height);
    m_title->setGeometry(0, 0, width, title.height());
    m_scroll->setVisible(open);
    m_scroll->setGeometry(1, title.height(), width - 2, height - title.height() - inset / 2);
    setVisible(m_allowed && m_scene.nodeCount() > 0 && parentWidget()->width() >= leastWidth &&
               room.height() >= 2 * title.height());
    update();
}

void LensLegend::setAllowed(bool allowed)
{
    m_allowed = allowed;
    place();
}

void LensLegend::setChoice(const std::optional<bool> &open)
{
    m_choice = open;
    place();
}

void LensLegend::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void LensLegend::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Measure::controlRadius,
                            Measure::controlRadius);
}

} // namespace Views
