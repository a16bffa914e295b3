#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTimer;

namespace Views {

class PlainLabel;

/** The head of the inbox: what there is, the search, and the ways to rules and imports. */
class InboxHeader : public QWidget
{
    Q_OBJECT
public:
    explicit InboxHeader(QWidget *parent = nullptr);

    void setTotals(qint64 feedback, qint64 imports);
    void setCanEdit(bool canEdit);
    /** Shows a query that doesn't come from the field. */
    void setQuery(const QString &query);
    void startSearching();

signals:
    /** A moment after the user has typed. */
    void searched(const QString &query);
    /** The user is done with the field, to go on in the list. */
    void left();
    void rulesRequested();
    void importRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell();

    PlainLabel *m_totals;
    QLineEdit *m_query;
    QPushButton *m_rules;
    QPushButton *m_import;
    QTimer *m_pause;
    QString m_told;
};

} // namespace Views
