'use strict';

/**
 * Stands for the formatter that a statistics library makes the texts of its errors with, which nobody reads here: the
 * text stays as it is, without its values.
 * @param {string} text
 */
module.exports = (text) => text;
