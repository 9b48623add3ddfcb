// Bytes of a file in whatever encoding, as UTF-8.
#ifndef ARTICLE_INSPECTOR_TOOLS_ENCODING_H_
#define ARTICLE_INSPECTOR_TOOLS_ENCODING_H_

#include <string>

namespace article_inspector {

/// `bytes` as UTF-8. The first of these that fits decides:
///
/// 1. a byte order mark of UTF-8, which stays, so that offsets hold in the file and the report is
///    the one that JavaScript gives of the same text; or of UTF-16, which goes;
/// 2. UTF-16 without one, where every second byte of the beginning is zero;
/// 3. bytes that are UTF-8 stay as they are, whatever is declared;
/// 4. a charset declared in the first 1024 bytes (<meta charset>, <meta http-equiv>, <?xml
///    encoding>) that is windows-1252 or one of the names by which pages call it;
/// 5. nothing declared, and no sequence in the text that only UTF-8 has: windows-1252;
/// 6. else they stay as they are, and inspect() repairs them with a notice.
std::string to_utf8(std::string bytes);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_TOOLS_ENCODING_H_
