'use strict';

/** In the place of a package that also makes such arrays where a browser has none. */
module.exports = Uint32Array;
