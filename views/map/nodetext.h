#pragma once

#include "views/map/lenses/lens.h"
#include "views/map/mappainter.h"

#include <QString>

#include <memory>
#include <optional>

class QFont;
class QTextLayout;

namespace Views {

/**
 * The words of a node, laid out: its name in two lines at most, and its channel in one, ending in an ellipsis where
 * they are longer, beside its sign. Writing that runs from right to left stands at the right.
 */
class NodeText
{
public:
    NodeText(const QString &name, const QString &channel, const LensSign &sign);
    /** The same with another sign: the name isn't laid out anew. */
    NodeText(const NodeText &other, const QString &channel, const LensSign &sign);
    ~NodeText();

    /** With the painter's pen, in a node whose top left is the painter's origin. */
    void drawName(QPainter &painter) const;
    void drawChannel(QPainter &painter) const;
    QList<MapTextLine> nameLines() const;
    QList<MapTextLine> channelLines() const;
    static const QFont &nameFont();
    static const QFont &channelFont();
    const LensSign &sign() const { return m_sign; }
    /** The name is longer than what is shown of it. */
    bool isCut() const { return m_isCut; }

private:
    void setSign(const QString &channel, const LensSign &sign);

    std::shared_ptr<const QTextLayout> m_name;
    std::shared_ptr<const QTextLayout> m_channel; ///< many nodes share a channel
    LensSign m_sign;
    bool m_isCut = false;
};

/** What stands on a connection, one line, shortened where it is very long; and how wide it is. */
struct LinkText
{
    QString text;
    double width = 0;
};
LinkText linkText(const QString &label, std::optional<double> probability);

} // namespace Views
