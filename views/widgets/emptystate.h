#pragma once

#include <QWidget>

namespace Views {

/** Says what would be here and how to begin, where there is nothing yet. */
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &title, const QString &howToBegin, QWidget *parent = nullptr);

    /** A button that begins. */
    void setOffer(const QString &text);

signals:
    void offerAccepted();

private:
    class QPushButton *m_offer;
};

} // namespace Views
