#pragma once

#include <QByteArray>

namespace Model {

/**
 * The shortest decimal that reads back as @p value, written as JSON.stringify does, whatever the locale; never −0.
 * @p value is finite.
 */
QByteArray shortNumber(double value);

} // namespace Model
