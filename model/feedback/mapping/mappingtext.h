#pragma once

#include <QCoreApplication>

namespace Model {

/** The sentences about mappings. */
struct MappingText
{
    Q_DECLARE_TR_FUNCTIONS(Feedback)
};

} // namespace Model
