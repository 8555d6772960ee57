<#import "lib/layout.ftl" as layout>
<#import "lib/comparison.ftl" as comparison>
<#assign root = content.rootpath>
<#assign explained = {
  "chi-tieu": "Mỗi dòng một chỉ tiêu, mỗi cột một văn bản, cột đầu là Nghị quyết 57-NQ/TW. Con số nào so được với nhau, con số nào không.",
  "muc-do-de-cap": "Từng mục tiêu của Nghị quyết 57-NQ/TW: văn bản nào đặt con số, nêu bằng lời hay không nêu; nơi nào đặt cao hơn, nơi nào thấp hơn.",
  "nhiem-vu": "Bảy nhóm nhiệm vụ của Nghị quyết 57-NQ/TW nằm ở mục nào của từng văn bản; nhóm nào được thêm, gộp hoặc thiếu.",
  "moc-thoi-gian": "Thời hạn, sự kiện và việc định kỳ của mọi văn bản trên một trục thời gian; tải về lịch.",
  "phan-cong": "Loại cơ quan nào được giao việc gì ở từng văn bản.",
  "ke-thua": "Đoạn nào chép nguyên văn, đoạn nào khác số liệu, đoạn nào diễn đạt lại, đoạn nào là nội dung riêng."
}>
<@layout.page title="So sánh – ${portal.name}" section="comparisons" here="So sánh" styles=["compare.css"]>
<h1>So sánh</h1>
<p class="lead">Đặt các văn bản cạnh nhau: chỉ tiêu, nhiệm vụ, thời hạn, phân công và từng câu chữ.</p>
<ul class="compare-ways">
<#list portal.comparisons as id>
<li><a href="${root}so-sanh/${id}.html"><b>${comparison.names[id]}</b></a> <span>${explained[id]}</span></li>
</#list>
</ul>
</@layout.page>
