#include "views/map/svgengine.h"

#include <QIODevice>
#include <QPainterPath>

#include <charconv>
#include <cmath>

namespace Views {

namespace {

constexpr int numberRoom = 24;

/** Hundredths, and no more digits than needed; gives the end. */
char *putNumber(char *out, double value)
{
    const auto hundredths = qint64(std::llround(value * 100));
    const auto whole = std::abs(hundredths) / 100;
    const auto rest = std::abs(hundredths) % 100;
    if (hundredths < 0)
        *out++ = '-';
    if (whole != 0 || rest == 0)
        out = std::to_chars(out, out + numberRoom - 4, whole).ptr;
    if (rest != 0) {
        *out++ = '.';
        *out++ = char('0' + rest / 10);
        if (rest % 10 != 0)
            *out++ = char('0' + rest % 10);
    }
    return out;
}

void appendNumber(QByteArray &out, double value)
{
    char digits[numberRoom];
    out.append(digits, putNumber(digits, value) - digits);
}

/** A letter, then two numbers; where the second is negative its sign parts them. */
void appendPoint(QByteArray &out, char letter, const QPointF &point)
{
    char text[2 * numberRoom + 2];
    text[0] = letter;
    char *end = putNumber(text + 1, point.x());
    char *second = end + 1;
    *end = ' ';
    char *const last = putNumber(second, point.y());
    if (*second == '-') {
        out.append(text, end - text).append(second, last - second);
        return;
    }
    out.append(text, last - text);
}

/** Escaped; characters that XML can't hold are left out. */
void appendEscaped(QByteArray &out, QStringView text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++i];
        } else if (c == u'&') {
            clean += QLatin1String("&amp;");
        } else if (c == u'<') {
            clean += QLatin1String("&lt;");
        } else if (c == u'>') {
            clean += QLatin1String("&gt;");
        } else if (c == u'"') {
            clean += QLatin1String("&quot;");
        } else if (c == u'\n' || c == u'\t' || (c >= u' ' && !c.isSurrogate() && c < QChar(0xFFFE))) {
            clean += c;
        }
    }
    out += clean.toUtf8();
}

void appendColor(QByteArray &out, const char *attribute, const QColor &color)
{
    out += ' ';
    out += attribute;
    out += "=\"";
    out += color.name().toLatin1();
    out += '"';
    if (color.alpha() < 255) {
        out += ' ';
        out += attribute;
        out += "-opacity=\"";
        appendNumber(out, color.alphaF());
        out += '"';
    }
}

QByteArray pathData(const QPainterPath &path)
{
    QByteArray d;
    d.reserve(path.elementCount() * 14);
    for (int i = 0; i < path.elementCount(); ++i) {
        const auto element = path.elementAt(i);
        char letter = ' ';
        switch (element.type) {
        case QPainterPath::MoveToElement:
            letter = 'M';
            break;
        case QPainterPath::LineToElement:
            letter = 'L';
            break;
        case QPainterPath::CurveToElement:
            letter = 'C';
            break;
        case QPainterPath::CurveToDataElement:
            break;
        }
        appendPoint(d, letter, element);
    }
    return d;
}

} // namespace

SvgEngine::SvgEngine(QIODevice &device, const QSizeF &size, const QString &title, const QString &description)
    : QPaintEngine(AllFeatures)
    , m_device(&device)
    , m_size(size)
    , m_title(title)
    , m_description(description)
{
}

bool SvgEngine::begin(QPaintDevice *)
{
    m_out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
            "xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"";
    number(m_size.width());
    m_out += "\" height=\"";
    number(m_size.height());
    m_out += "\" viewBox=\"0 0 ";
    number(m_size.width());
    m_out += ' ';
    number(m_size.height());
    m_out += "\" role=\"img\" font-family=\"Inter, system-ui, 'Noto Sans', sans-serif\" fill=\"none\">\n<title>";
    appendEscaped(m_out, m_title);
    m_out += "</title>\n<desc>";
    appendEscaped(m_out, m_description);
    m_out += "</desc>\n";
    return true;
}

bool SvgEngine::end()
{
    m_out += "</svg>\n";
    flush(0);
    return true;
}

void SvgEngine::updateState(const QPaintEngineState &change)
{
    const auto flags = change.state();
    if (flags & DirtyTransform)
        m_transform = change.transform();
    if (flags & DirtyPen)
        m_pen = change.pen();
    if (flags & DirtyBrush)
        m_brush = change.brush();
    if (flags & (DirtyPen | DirtyBrush))
        m_style = style();
}

QByteArray SvgEngine::style() const
{
    QByteArray result;
    if (m_brush.style() != Qt::NoBrush)
        appendColor(result, "fill", m_brush.color());
    if (m_pen.style() == Qt::NoPen)
        return result;
    appendColor(result, "stroke", m_pen.color());
    const double width = m_pen.widthF() > 0 ? m_pen.widthF() : 1;
    if (width != 1) {
        result += " stroke-width=\"";
        appendNumber(result, width);
        result += '"';
    }
    if (m_pen.capStyle() == Qt::RoundCap)
        result += " stroke-linecap=\"round\"";
    if (m_pen.joinStyle() == Qt::RoundJoin)
        result += " stroke-linejoin=\"round\"";
    if (m_pen.style() != Qt::SolidLine) {
        result += " stroke-dasharray=\"";
        const auto pattern = m_pen.dashPattern();
        for (qsizetype i = 0; i < pattern.size(); ++i) {
            if (i > 0)
                result += ' ';
            appendNumber(result, pattern[i] * width);
        }
        result += '"';
    }
    return result;
}

void SvgEngine::drawPath(const QPainterPath &path) { shape("path" + m_style + " d=\"" + pathData(path) + '"'); }

void SvgEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    QByteArray d;
    for (int i = 0; i < count; ++i)
        appendPoint(d, i > 0 ? 'L' : 'M', points[i]);
    if (mode != PolylineMode)
        d += 'Z';
    shape("path" + m_style + " d=\"" + d + '"');
}

void SvgEngine::drawLines(const QLineF *lines, int count)
{
    QByteArray d;
    for (int i = 0; i < count; ++i) {
        appendPoint(d, 'M', lines[i].p1());
        appendPoint(d, 'L', lines[i].p2());
    }
    if (count > 0)
        shape("path" + m_style + " d=\"" + d + '"');
}

void SvgEngine::drawRects(const QRectF *rects, int count)
{
    for (int i = 0; i < count; ++i) {
        const QRectF &rect = rects[i];
        QByteArray element = "rect" + m_style;
        const std::pair<const char *, double> attributes[] = {
            {" x=\"", rect.x()}, {" y=\"", rect.y()}, {" width=\"", rect.width()}, {" height=\"", rect.height()}};
        for (const auto &[name, value] : attributes) {
            element += name;
            appendNumber(element, value);
            element += '"';
        }
        shape(element);
    }
}

void SvgEngine::drawEllipse(const QRectF &rect)
{
    QByteArray element = "ellipse" + m_style;
    const std::pair<const char *, double> attributes[] = {{" cx=\"", rect.center().x()},
                                                          {" cy=\"", rect.center().y()},
                                                          {" rx=\"", rect.width() / 2},
                                                          {" ry=\"", rect.height() / 2}};
    for (const auto &[name, value] : attributes) {
        element += name;
        appendNumber(element, value);
        element += '"';
    }
    shape(element);
}

void SvgEngine::drawTextItem(const QPointF &position, const QTextItem &item)
{
    const bool rightToLeft = item.renderFlags() & QTextItem::RightToLeft;
    writeText(m_transform, item.font(), m_pen.color(),
              {{position + QPointF(rightToLeft ? item.width() : 0, 0), item.text(), rightToLeft}});
}

void SvgEngine::drawPixmap(const QRectF &, const QPixmap &, const QRectF &)
{
    Q_ASSERT_X(false, "SvgEngine", "maps have no pictures");
}

void SvgEngine::openGroup(const QString &title)
{
    m_out += "<g><title>";
    appendEscaped(m_out, title);
    m_out += "</title>";
    m_inGroup = true;
}

void SvgEngine::closeGroup()
{
    m_out += "</g>\n";
    m_inGroup = false;
    flush(1 << 16);
}

void SvgEngine::writeText(const QTransform &transform, const QFont &font, const QColor &color,
                          const QList<MapTextLine> &lines)
{
    if (lines.isEmpty())
        return;
    m_out += "<text font-size=\"";
    number(font.pixelSize());
    m_out += '"';
    if (font.weight() != QFont::Normal)
        m_out += " font-weight=\"" + QByteArray::number(int(font.weight())) + '"';
    appendColor(m_out, "fill", color);
    const bool moved = transform.type() <= QTransform::TxTranslate;
    if (!moved)
        transformAttribute(transform);
    const auto place = [&](const MapTextLine &line) {
        const QPointF at = moved ? transform.map(line.baseline) : line.baseline;
        m_out += " x=\"";
        number(at.x());
        m_out += "\" y=\"";
        number(at.y());
        m_out += '"';
        if (line.rightToLeft)
            m_out += " direction=\"rtl\"";
        m_out += '>';
        appendEscaped(m_out, line.text);
    };
    if (lines.size() == 1) {
        place(lines.front());
    } else {
        m_out += '>';
        for (const MapTextLine &line : lines) {
            m_out += "<tspan";
            place(line);
            m_out += "</tspan>";
        }
    }
    m_out += "</text>\n";
    flush(1 << 16);
}

void SvgEngine::shape(const QByteArray &element)
{
    const bool moved = m_transform.type() <= QTransform::TxTranslate;
    if (m_inGroup && moved) {
        int id = m_shapes.value(element, -1);
        if (id < 0) {
            id = int(m_shapes.size());
            m_shapes.insert(element, id);
            m_out += "<defs><" + element + " id=\"s" + QByteArray::number(id) + "\"/></defs>";
        }
        m_out += "<use xlink:href=\"#s" + QByteArray::number(id) + "\" x=\"";
        number(m_transform.dx());
        m_out += "\" y=\"";
        number(m_transform.dy());
        m_out += "\"/>";
        return;
    }
    m_out += '<' + element;
    if (!m_transform.isIdentity())
        transformAttribute(m_transform);
    m_out += "/>\n";
    flush(1 << 16);
}

void SvgEngine::number(double value) { appendNumber(m_out, value); }

void SvgEngine::transformAttribute(const QTransform &transform)
{
    if (transform.type() <= QTransform::TxTranslate) {
        m_out += " transform=\"translate(";
        number(transform.dx());
        m_out += ' ';
        number(transform.dy());
    } else {
        m_out += " transform=\"matrix(";
        const double values[] = {transform.m11(), transform.m12(), transform.m21(),
                                 transform.m22(), transform.dx(),  transform.dy()};
        for (int i = 0; i < 6; ++i) {
            if (i > 0)
                m_out += ' ';
            number(values[i]);
        }
    }
    m_out += ")\"";
}

void SvgEngine::flush(qsizetype limit)
{
    if (m_out.size() > limit) {
        m_device->write(m_out);
        m_out.clear();
    }
}

} // namespace Views
