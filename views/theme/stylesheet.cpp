#include "views/theme/stylesheet.h"

#include "views/theme/theme.h"

#include <utility>

namespace Views {

using namespace Qt::StringLiterals;

namespace {

// Heights count without frame and padding, so a 28-pixel control has min-height 20 with 3 of padding and 1 of frame.
constexpr auto sheet = R"(
QToolTip { background: @surface; color: @text; border: 1px solid @strongLine; border-radius: 6px; padding: 4px 8px; }

QPushButton, QToolButton { background: @surface; color: @text; border: 1px solid @strongLine; border-radius: 6px;
    padding: 3px 12px; min-height: 20px; }
QToolButton { padding: 3px 8px; }
QPushButton:hover, QToolButton:hover { background: @raised; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: @softAccent; color: @accent; border-color: @softAccent; }
QPushButton:disabled, QToolButton:disabled { color: @thirdText; border-color: @line; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; padding: 2px 11px; }
QToolButton:focus { padding: 2px 7px; }
QToolBar QToolButton, QPushButton[look="quiet"], QToolButton[look="quiet"] { background: transparent; border: 1px solid transparent; }
QToolBar QToolButton:hover, QPushButton[look="quiet"]:hover, QToolButton[look="quiet"]:hover { background: @hover; }
QToolBar QToolButton:checked, QToolBar QToolButton:pressed, QToolButton[look="quiet"]:checked, QToolButton[look="quiet"]:pressed,
QPushButton[look="quiet"]:pressed { background: @softAccent; color: @accent; }
QToolBar QToolButton:disabled { background: transparent; border-color: transparent; }
QToolBar QToolButton:focus, QPushButton[look="quiet"]:focus, QToolButton[look="quiet"]:focus { border: 2px solid @accent; }
QPushButton[look="primary"], QToolBar QToolButton[look="primary"], QPushButton:default { background: @accent; color: @onAccent;
    border: 1px solid @accent; font-weight: 600; }
QPushButton[look="primary"]:hover, QToolBar QToolButton[look="primary"]:hover, QPushButton:default:hover { background: @accentHover; }
QPushButton[look="primary"]:focus, QPushButton:default:focus { border: 2px solid @text; }
QPushButton[look="primary"]:disabled { background: @line; color: @thirdText; border-color: @line; }
QDialogButtonBox, QMessageBox, QFileDialog { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton[wide="true"] { min-height: 28px; padding: 4px 14px; text-align: left; }
QPushButton[wide="true"]:focus { padding: 3px 13px; }
QPushButton[look="link"] { background: transparent; border: 1px solid transparent; padding: 3px 0; color: @secondText; text-align: left; }
QPushButton[look="link"]:hover { color: @accent; }
QPushButton[look="link"]:focus { border: 2px solid @accent; padding: 2px 0; }
QLineEdit { lineedit-clear-button-icon: url(:/theme/clear-@mode.svg); }
QLineEdit > QToolButton { background: transparent; border: none; padding: 0; min-height: 0; }
QToolButton::menu-indicator { image: none; }
QToolButton[popupMode="1"] { padding-right: 20px; }
QToolButton[popupMode="2"] { padding-right: 22px; }
QToolButton[popupMode="2"]::menu-indicator { image: url(:/theme/chevron-down-@mode.svg); width: 10px; height: 10px;
    subcontrol-position: right center; subcontrol-origin: padding; right: 7px; }
QToolButton[look="primary"]::menu-indicator { image: none; }
QToolButton[look="primary"][popupMode="2"] { padding-right: 12px; }
QToolButton::menu-button { border: none; width: 18px; }
QToolButton::menu-arrow { image: url(:/theme/chevron-down-@mode.svg); width: 10px; height: 10px; }

QLineEdit, QComboBox, QAbstractSpinBox, QDateTimeEdit, QPlainTextEdit, QTextEdit { background: @field; color: @text;
    border: 1px solid @line; border-radius: 6px; padding: 3px 8px; selection-background-color: @accent;
    selection-color: @onAccent; }
QLineEdit, QComboBox, QAbstractSpinBox, QDateTimeEdit { min-height: 20px; }
QLineEdit:hover, QComboBox:hover, QAbstractSpinBox:hover, QPlainTextEdit:hover, QTextEdit:hover { border-color: @strongLine; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
    border: 2px solid @accent; padding: 2px 7px; background: @surface; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled, QPlainTextEdit:disabled { color: @thirdText; }
QLineEdit[look="title"], QPlainTextEdit[look="title"], QPlainTextEdit[look="subtitle"] { background: transparent; border-color: transparent; padding-left: 4px; }
QLineEdit[look="title"]:hover, QPlainTextEdit[look="title"]:hover, QPlainTextEdit[look="subtitle"]:hover { border-color: @line; }
QLineEdit[look="title"]:focus, QPlainTextEdit[look="title"]:focus, QPlainTextEdit[look="subtitle"]:focus {
    border: 2px solid @accent; padding-left: 3px; background: @surface; }
QPlainTextEdit[look="subtitle"] { color: @secondText; }
QPlainTextEdit[look="subtitle"]:focus { color: @text; }

QCheckBox { spacing: 7px; }
QCheckBox::indicator { width: 13px; height: 13px; border: 1px solid @thirdText; border-radius: 4px; background: @surface; }
QCheckBox::indicator:hover { border-color: @accent; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/theme/check-@mode.svg); }
QCheckBox::indicator:focus { border: 2px solid @accent; width: 11px; height: 11px; }
QCheckBox::indicator:checked:focus { border-color: @text; }
QCheckBox::indicator:disabled { border-color: @line; }
QCheckBox::indicator:checked:disabled { background: @thirdText; }
QComboBox { padding-right: 2px; }
QComboBox:focus { padding-right: 1px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/theme/chevron-down-@mode.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @strongLine; border-radius: 6px; padding: 4px; outline: none; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 16px; background: transparent; }
QAbstractSpinBox::up-arrow { image: url(:/theme/chevron-up-@mode.svg); width: 8px; height: 8px; }
QAbstractSpinBox::down-arrow { image: url(:/theme/chevron-down-@mode.svg); width: 8px; height: 8px; }

QMenuBar { background: @surface; color: @text; padding: 2px 8px; border-bottom: 1px solid @line; }
QMenuBar::item { padding: 4px 9px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @softAccent; color: @accent; }
QMenu { background: @surface; color: @text; border: 1px solid @strongLine; padding: 5px; }
QMenu::item { padding: 5px 24px 5px 10px; border-radius: 6px; }
QMenu::item:selected { background: @softAccent; color: @accent; }
QMenu::item:disabled { color: @thirdText; background: transparent; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @line; margin: 5px 8px; }
QToolBar { background: @surface; border: none; border-bottom: 1px solid @line; padding: 7px 12px; spacing: 4px; }
QToolBar::separator { background: @line; width: 1px; margin: 5px 8px; }
QStatusBar { background: @raised; color: @secondText; border-top: 1px solid @line; }
QStatusBar::item { border: none; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: @strongLine; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 28px; margin: 2px 2px 2px 2px; }
QScrollBar::handle:horizontal { min-width: 28px; margin: 2px 2px 2px 2px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @thirdText; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }

QAbstractItemView { background: @surface; alternate-background-color: @raised; border: none; outline: none;
    selection-background-color: @softAccent; selection-color: @text; }
QAbstractItemView[look="bare"] { background: transparent; border: 0 solid transparent; }
QListView::item, QTreeView::item { padding: 5px 8px; border-radius: 6px; color: @text; }
QListView::item:hover, QTreeView::item:hover { background: @hover; }
QListView::item:selected, QTreeView::item:selected { background: @softAccent; color: @accent; }
QListView::item:selected:focus, QTreeView::item:selected:focus { border: 1px solid @accent; }
QTableView { gridline-color: @line; }
QHeaderView::section { background: @raised; color: @secondText; border: none; border-bottom: 1px solid @line; padding: 6px 8px; }

QSlider { min-height: 20px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @line; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: @accent; }
QSlider::handle:horizontal { width: 12px; height: 12px; margin: -6px 0; border-radius: 8px; border: 2px solid @accent; background: @surface; }
QSlider::handle:horizontal:focus { background: @accent; }

QTabBar::tab { background: transparent; color: @secondText; padding: 6px 12px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @accent; border-bottom: 2px solid @accent; font-weight: 600; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
QGroupBox { border: none; margin-top: 20px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }
QProgressBar { border: none; border-radius: 3px; background: @line; max-height: 6px; text-align: center; color: transparent; }
QProgressBar::chunk { border-radius: 3px; background: @accent; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: @accent; }
QDockWidget { color: @text; }

QLabel { background: transparent; }
QLabel[look="second"] { color: @secondText; }
QLabel[look="third"] { color: @thirdText; }
QLabel[look="small"] { color: @secondText; font-size: 11px; }
QLabel[look="caption"] { color: @thirdText; font-size: 11px; font-weight: 600; }
QLabel[look="stageTitle"] { font-size: 15px; font-weight: 600; }
QLabel[look="pageTitle"] { font-size: 17px; font-weight: 600; }
QLabel[look="figure"] { font-size: 32px; font-weight: 600; }
QLabel[look="warning"] { color: @warning; }
QLabel[look="plate"] { background: @surface; color: @secondText; padding: 4px 12px; }
QFrame[look="panel"], QWidget[look="panel"] { background: @raised; border: none; }
QFrame[look="surface"], QWidget[look="surface"] { background: @surface; border: none; }
QFrame[look="card"] { background: @surface; border: 1px solid @line; border-radius: 12px; }
QFrame[look="line"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
)"_L1;

QColor mixed(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgbF(float(a.redF() * (1 - share) + b.redF() * share),
                            float(a.greenF() * (1 - share) + b.greenF() * share),
                            float(a.blueF() * (1 - share) + b.blueF() * share));
}

} // namespace

QPalette paletteOf(const Theme &theme)
{
    QPalette palette(theme.text, theme.surface, theme.line, theme.strongLine, theme.line, theme.text, theme.text,
                     theme.surface, theme.window);
    palette.setColor(QPalette::AlternateBase, theme.raised);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.surface);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.thirdText);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.thirdText);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.line);
    return palette;
}

QString styleSheetOf(const Theme &theme)
{
    // Longer names first: @accentHover before @accent, @surface needs nobody after it.
    const std::pair<QLatin1String, QColor> tokens[] = {
        {"@accentHover"_L1, mixed(theme.accent, theme.text, 0.15)},
        {"@accent"_L1, theme.accent},
        {"@softAccent"_L1, theme.softAccent},
        {"@onAccent"_L1, theme.onAccent},
        {"@field"_L1, theme.isDark ? theme.surface : theme.raised},
        {"@hover"_L1, mixed(theme.raised, theme.text, 0.05)},
        {"@surface"_L1, theme.surface},
        {"@raised"_L1, theme.raised},
        {"@window"_L1, theme.window},
        {"@strongLine"_L1, theme.strongLine},
        {"@line"_L1, theme.line},
        {"@thirdText"_L1, theme.thirdText},
        {"@secondText"_L1, theme.secondText},
        {"@text"_L1, theme.text},
        {"@warning"_L1, theme.warning},
    };
    QString result = sheet;
    for (const auto &[name, color] : tokens)
        result.replace(name, color.name());
    return result.replace("@mode"_L1, theme.isDark ? "dark"_L1 : "light"_L1);
}

} // namespace Views
