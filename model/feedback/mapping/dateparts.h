#pragma once

#include "model/feedback/feedbackitem.h"

#include <array>
#include <string_view>

namespace Model {

/** A date taken apart: its numbers in the order of the text, and what needs no order. */
struct DateParts
{
    std::array<int, 3> numbers{};
    std::array<int, 3> digits{};
    int count = 0;
    int month = 0; ///< by its name
    int hour = -1; ///< −1: no time
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    int halfDay = -1; ///< 0 before noon, 12 after
    int zoneMinutes = 0;
    bool hasZone = false;

    /** False where something is in @p text that is part of no date. */
    bool read(std::string_view text);
    /** Reads what may follow a date: a time of day, a zone. */
    bool readTime(std::string_view text);
    /** With what was read of the time; false where there is no such day or time. */
    bool toTime(int year, int monthOfYear, int day, FeedbackTime &time) const;

private:
    bool takeNumber(std::string_view text, size_t &at);
    bool takeClock(std::string_view text, size_t &at, int firstNumber);
    bool takeZone(std::string_view text, size_t &at);
    bool takeWord(std::string_view text, size_t &at);
    bool m_afterTime = false;
};

} // namespace Model
