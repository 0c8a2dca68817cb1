'use strict';

/** In the place of a package that also defines properties where a browser cannot. */
module.exports = Object.defineProperty;
