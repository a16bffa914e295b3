#pragma once

#include "model/feedback/feedbackitem.h"

#include <compare>
#include <string_view>

namespace Model {

/**
 * What tells one piece of feedback from another: two that are equal in source, ref, author, date, text and scores have
 * the same one. Of ten million different ones two are the same with a chance of about 10⁻²⁵. The same on every machine
 * and in every version of the program: projects keep it.
 */
struct Fingerprint
{
    quint64 high = 0;
    quint64 low = 0;
    auto operator<=>(const Fingerprint &) const = default;
};

/**
 * MurmurHash3_x64_128 (Austin Appleby, 2011, placed in the public domain; constants and order of steps from the
 * description in the SMHasher project), numbers little-endian, with @p seed for both halves of its state: Appleby's is
 * the same number twice. high is his h1.
 */
Fingerprint murmurHash(std::string_view bytes, Fingerprint seed = {});

/** Ref, author, text, then the numbers in 72 bytes, each hashed with the hash of those before as its seed. */
Fingerprint fingerprint(const FeedbackItem &item);

} // namespace Model
