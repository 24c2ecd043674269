// Nothing to call from Swift: see NoCURL.c.
