// In place of libcurl, which the program never calls.
//
// The preview's HTTP library can hand requests on to another server by Foundation's URLSession, and on Linux that
// stands on libcurl: with it, thirty libraries would be loaded at every start of the program, a quarter of the memory
// of a small build. The preview hands nothing on. Whoever uses URLSession in this program takes this target out.

#include <stdio.h>
#include <stdlib.h>

#define NOT_HERE(function) \
  void function(void) { \
    fputs("bilim: " #function " was called, but this program is linked without libcurl\n", stderr); \
    abort(); \
  }

NOT_HERE(curl_easy_cleanup)
NOT_HERE(curl_easy_getinfo)
NOT_HERE(curl_easy_init)
NOT_HERE(curl_easy_pause)
NOT_HERE(curl_easy_setopt)
NOT_HERE(curl_easy_strerror)
NOT_HERE(curl_free)
NOT_HERE(curl_global_init)
NOT_HERE(curl_multi_add_handle)
NOT_HERE(curl_multi_assign)
NOT_HERE(curl_multi_cleanup)
NOT_HERE(curl_multi_info_read)
NOT_HERE(curl_multi_init)
NOT_HERE(curl_multi_remove_handle)
NOT_HERE(curl_multi_setopt)
NOT_HERE(curl_multi_socket_action)
NOT_HERE(curl_slist_append)
NOT_HERE(curl_slist_free_all)
NOT_HERE(curl_url)
NOT_HERE(curl_url_get)
NOT_HERE(curl_url_set)
NOT_HERE(curl_version)
NOT_HERE(curl_version_info)
