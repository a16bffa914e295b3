#pragma once

#include <QWidget>

#include <optional>

class QTextLayout;

namespace Views {

/** What one customer said, in three lines at most, with where it comes from and a face. Plain text. */
class QuoteCard : public QWidget
{
    Q_OBJECT
public:
    explicit QuoteCard(QWidget *parent = nullptr);

    /** @p emotion: −2 … +2, or none. */
    void setQuote(const QString &text, const QString &source, std::optional<double> emotion);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /** Lays the words out; gives the lines that show. */
    QStringList lines(double width) const;

    QString m_text;
    QString m_source;
    std::optional<double> m_emotion;
};

} // namespace Views
