<#-- The matrix as one file, for e-mail and Zalo. -->
<#import "lib/edition.ftl" as edition>
<#import "lib/matrix.ftl" as matrix>
<!DOCTYPE html>
<html lang="vi">
<head>
<@edition.head "${content.title} – ${portal.name}" content.fullAddress/>
</head>
<body class="wide">
<main>
<p class="over">Kế hoạch địa phương thực hiện Nghị quyết 57-NQ/TW</p>
<h1>${content.title}</h1>
<#assign body>
<p>Mỗi dòng một chỉ tiêu, mỗi cột một văn bản; cột đầu là Nghị quyết số 57-NQ/TW.<#if content.groups?has_content> Trong tệp này chỉ có văn bản cấp tỉnh; các đơn vị trong tỉnh ở tệp của từng tỉnh.</#if></p>
<#if content.cards?has_content>
<@matrix.notes/>
<div class="matrix-scroll" role="region" tabindex="0" aria-labelledby="bang-ten">
<@matrix.table/>
</div>
<#else>
<p>Chưa có văn bản nào để đặt cạnh nhau.</p>
</#if>
</#assign>
${edition.alone(body, "so-sanh/")}
</main>
<footer>
<@edition.source "Bảng này" content.fullAddress portal.lastChanged!""/>
<p>Con số và lời văn theo bản được cung cấp cho cổng; không thay bản gốc của cơ quan ban hành.</p>
</footer>
</body>
</html>
