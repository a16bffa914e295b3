#pragma once

#include <QSize>

#include <memory>

class QIODevice;
class QImage;

namespace Views {

/**
 * Writes a PNG (8 bits, red, green, blue) band by band, so that a picture of any size needs little memory: QImage would
 * need all of it at once, and ends at 32,767 pixels for painting. Throws Model::Error.
 */
class PngWriter
{
public:
    /** @p dotsPerMetre tells programs how large one pixel is on paper. */
    PngWriter(QIODevice &device, const QSize &size, int dotsPerMetre);
    ~PngWriter();

    /** The next rows; as wide as the picture, in Format_RGB888. */
    void write(const QImage &band);
    /** After the last row. */
    void finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Views
