#include "views/map/pngwriter.h"

#include "model/store/error.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QImage>

#include <png.h>

namespace Views {

namespace {

void writeBytes(png_structp png, png_bytep bytes, size_t count)
{
    auto *device = static_cast<QIODevice *>(png_get_io_ptr(png));
    if (device->write(reinterpret_cast<const char *>(bytes), qint64(count)) != qint64(count))
        png_error(png, "write");
}

void flush(png_structp) {}

/** libpng must not return from an error; an exception goes through its frames, which are built with unwind tables. */
[[noreturn]] void fail(png_structp, png_const_charp)
{
    throw Model::Error(QCoreApplication::translate(
        "Map", "The picture could not be written. Check that there is enough room on the disk, then try again."));
}

void ignore(png_structp, png_const_charp) {}

} // namespace

struct PngWriter::Private
{
    png_structp png = nullptr;
    png_infop info = nullptr;

    ~Private() { png_destroy_write_struct(&png, &info); }
};

PngWriter::PngWriter(QIODevice &device, const QSize &size, int dotsPerMetre)
    : d(std::make_unique<Private>())
{
    d->png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, fail, ignore);
    d->info = png_create_info_struct(d->png);
    png_set_write_fn(d->png, &device, writeBytes, flush);
    png_set_user_limits(d->png, PNG_UINT_31_MAX, PNG_UINT_31_MAX);
    png_set_IHDR(d->png, d->info, png_uint_32(size.width()), png_uint_32(size.height()), 8, PNG_COLOR_TYPE_RGB,
                 PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_set_pHYs(d->png, d->info, png_uint_32(dotsPerMetre), png_uint_32(dotsPerMetre), PNG_RESOLUTION_METER);
    // Maps are mostly plain ground: one cheap filter and a fast level are enough.
    png_set_filter(d->png, 0, PNG_FILTER_UP);
    png_set_compression_level(d->png, 4);
    png_write_info(d->png, d->info);
}

PngWriter::~PngWriter() = default;

void PngWriter::write(const QImage &band)
{
    for (int y = 0; y < band.height(); ++y)
        png_write_row(d->png, band.constScanLine(y));
}

void PngWriter::finish() { png_write_end(d->png, d->info); }

} // namespace Views
