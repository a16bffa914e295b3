#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace App {

/** One sentence above the content, with at most one thing to do about it. Never blocks; hidden while it has nothing. */
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    /** Something went wrong. */
    void showError(const QString &sentence);
    /** Something worth knowing, with a button where @p offer isn't empty. */
    void showNotice(const QString &sentence, const QString &offer = {}, std::function<void()> accepted = {});
    QString sentence() const;
    /** Whether it can be sent away; a standing condition can't. */
    void setClosable(bool closable);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void present(const QString &sentence, bool isError);

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_offer;
    QToolButton *m_close;
    std::function<void()> m_accepted;
    bool m_isError = false;
};

} // namespace App
