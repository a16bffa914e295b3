#pragma once

#include <QWidget>

namespace Views {

class PlainLabel;

/** Where an import begins: drop a file here, choose one, or paste cells. */
class ImportStartPage : public QWidget
{
    Q_OBJECT
public:
    explicit ImportStartPage(QWidget *parent = nullptr);

    /** What went wrong with a file; empty: nothing. */
    void showFailure(const QString &sentence);
    /** A file is held over it. */
    void setInviting(bool inviting);

signals:
    void chooseRequested();
    void pasteRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_failure;
    bool m_isInviting = false;
};

} // namespace Views
