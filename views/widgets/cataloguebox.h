#pragma once

#include <QComboBox>
#include <QList>

namespace Views {

/** A named and coloured thing of the project that can be chosen: a channel, an owner. */
struct CatalogueEntry
{
    qint64 id = 0;
    QString name;
    QString color; ///< #RRGGBB
    bool operator==(const CatalogueEntry &) const = default;
};

/**
 * Chooses one of a list by its colour and name, or none. Typing narrows the list; a name that isn't in it yet, ended
 * by Enter, becomes a new one.
 */
class CatalogueBox : public QComboBox
{
    Q_OBJECT
public:
    /** @p none is what the empty choice is called, @p manage the entry that opens the list to edit it. */
    CatalogueBox(const QString &none, const QString &manage, QWidget *parent = nullptr);

    void setEntries(const QList<CatalogueEntry> &entries);
    /** 0: none. */
    void setChoice(qint64 id);
    void setMixed();
    qint64 choice() const { return m_choice; }

signals:
    /** The user chose another one; 0 for none. */
    void chosen(qint64 id);
    /** The user typed a name that nothing in the list has. */
    void named(const QString &name);
    void manageRequested();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void choose(int index);
    void finishTyping();
    void restore();

    QString m_none;
    QString m_manage;
    QList<CatalogueEntry> m_entries;
    qint64 m_choice = 0;
    bool m_mixed = false;
};

} // namespace Views
