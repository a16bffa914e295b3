#pragma once

#include <QAbstractButton>
#include <QWidget>

#include <memory>
#include <optional>

class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace Views {

class MapScene;
struct LensEntry;

/** A line of the legend: a colour and a sign, what they mean, and how many touchpoints have them. */
class LensLegendRow : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LensLegendRow(QWidget *parent);

    /** @p markWidth: of the widest mark in the legend, so that the words stand below each other. */
    void show(const LensEntry &entry, double markWidth);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    std::shared_ptr<const LensEntry> m_entry;
    double m_markWidth = 0;
};

/**
 * In the lower left corner of the map: what the colours and signs of its lens mean. Pressing a line selects its
 * touchpoints; the title folds it. It is open where there is room enough, until somebody says otherwise.
 */
class LensLegend : public QWidget
{
    Q_OBJECT
public:
    LensLegend(const MapScene &scene, QWidget *parent);

    /** The lens, its entries or how many there are of each are others than before. */
    void refresh();
    /** Stands in the parent's lower left corner. */
    void place();
    void setAllowed(bool allowed);
    bool isAllowed() const { return m_allowed; }
    bool isOpen() const;
    /** What somebody chose; none: open where there is room. */
    std::optional<bool> choice() const { return m_choice; }
    void setChoice(const std::optional<bool> &open);

signals:
    /** The index of an entry of the scene's lens. */
    void entryChosen(int entry);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    int openHeight() const;

    const MapScene &m_scene;
    QToolButton *m_title;
    QScrollArea *m_scroll;
    QVBoxLayout *m_rows;
    QList<LensLegendRow *> m_rowList;
    std::optional<bool> m_choice;
    bool m_allowed = true;
};

} // namespace Views
